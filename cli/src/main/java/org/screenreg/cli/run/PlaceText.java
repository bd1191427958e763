package org.screenreg.cli.run;

import org.screenreg.cli.text.Texts;
import org.screenreg.intake.Place;
import org.screenreg.template.Templates;

/** Says where in a file an issue stands. */
public final class PlaceText {
    private final Texts texts;
    private final Templates templates;

    public PlaceText(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    public String of(Place place, String template) {
        if (place.row() == 0) {
            return place.sheet();
        }
        String row = texts.of("import.place", place.sheet(), String.valueOf(place.row()));
        return place.column().isEmpty()
                ? row
                : texts.of("import.place-column", row, templates.heading(template, place.column(), texts.language()));
    }
}
