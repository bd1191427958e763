package org.screenreg.cli.run;

import org.screenreg.cli.text.Texts;
import org.screenreg.document.FindingNames;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.programme.CodeLists;

/** Says in the reader's language what was done and found. */
public final class FindingText {
    private final Texts texts;
    private final CodeLists codeLists;
    private final FindingNames names;

    public FindingText(Texts texts, CodeLists codeLists, FindingNames names) {
        this.texts = texts;
        this.codeLists = codeLists;
        this.names = names;
    }

    /** What was done, such as an ultrasound. */
    public String kind(ScreeningEvent event) {
        return texts.of(codeLists.get("event-kind").label(event.kind()));
    }

    /** One finding with the name of its column; the key and value as they are kept where no template knows them. */
    public String finding(ScreeningEvent event, String key, String value) {
        String target = event.kind() + "." + key;
        return texts.of(names.finding(event.programme(), target)) + " "
                + texts.of(names.value(event.programme(), target, value));
    }
}
