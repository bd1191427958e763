package org.screenreg.cli.run;

import java.util.Locale;
import org.screenreg.batch.Batch;
import org.screenreg.batch.IssueQuery.KeptIssue;
import org.screenreg.cli.text.Texts;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.IssueTexts;
import org.screenreg.intake.Place;
import org.screenreg.template.Templates;

/** An issue that is kept, on one line: where it stands, what it says with the cell masked, and its word. */
public final class IssueLine {
    private final Texts texts;
    private final PlaceText places;
    private final IssueTexts sentences;

    public IssueLine(Texts texts) {
        this.texts = texts;
        this.places = new PlaceText(texts, Templates.load());
        this.sentences = new IssueTexts(texts.language());
    }

    public String of(Batch batch, KeptIssue kept) {
        Issue issue = new Issue(
                IssueCode.valueOf(kept.code().toUpperCase(Locale.ROOT).replace('-', '_')),
                new Place(kept.sheet(), kept.row(), kept.column()),
                kept.raw(),
                kept.args());
        return texts.of(
                "batch.issue", places.of(issue.place(), batch.template()), sentences.masked(issue), kept.code());
    }
}
