package org.screenreg.cli.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.screenreg.batch.RowOutcome;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.intake.IntakeResult;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.IssueTexts;
import org.screenreg.intake.Severity;
import org.screenreg.template.Templates;

/** Says on the terminal what became of a received file: its accounting line, and the causes of what was not taken over. */
public final class IntakePage {
    private static final int MOST = 20;

    private final Texts texts;
    private final Output out;
    private final boolean quiet;
    private final PlaceText places;
    private final IssueTexts sentences;

    public IntakePage(Common common, Templates templates) {
        this.texts = common.texts();
        this.out = common.output();
        this.quiet = common.quiet();
        this.places = new PlaceText(texts, templates);
        this.sentences = new IssueTexts(texts.language());
    }

    /** Why a whole file was refused. */
    public void refused(Path file, IntakeResult result) {
        result.issues().stream()
                .filter(issue -> issue.code().severity() == Severity.FILE)
                .forEach(issue -> out.line(texts.of(
                        "import.refused", sentence(file, issue), issue.code().word())));
    }

    private String sentence(Path file, Issue issue) {
        Issue named = issue.raw().isEmpty()
                ? new Issue(issue.code(), issue.place(), String.valueOf(file.getFileName()), issue.args())
                : issue;
        return sentences.masked(named);
    }

    /** What became of the rows; and as which batch the same file was loaded before. */
    public void accounting(IntakeResult result) {
        result.loadedBefore()
                .ifPresent(batch -> out.line(texts.of(
                        "import.known",
                        result.fileName(),
                        String.valueOf(batch.id()),
                        batch.loadedOn().toString())));
        out.line(line(result));
        if (result.loadedBefore().isEmpty() && addsNothing(result)) {
            out.line(texts.of("import.all-known", result.fileName()));
        }
    }

    /** Another file, or another layout of one, with nothing in it that the register does not know. */
    private static boolean addsNothing(IntakeResult result) {
        return result.accounting().of(RowOutcome.UNCHANGED) > 0
                && result.accounting().of(RowOutcome.ACCEPTED)
                                + result.accounting().of(RowOutcome.UPDATED)
                        == 0;
    }

    private String line(IntakeResult result) {
        Map<RowOutcome, Integer> rows = new EnumMap<>(RowOutcome.class);
        for (RowOutcome outcome : RowOutcome.values()) {
            rows.put(outcome, result.accounting().of(outcome));
        }
        return texts.of(
                "import.accounting",
                result.fileName(),
                result.template(),
                String.valueOf(result.accounting().read()),
                String.valueOf(rows.get(RowOutcome.ACCEPTED)),
                String.valueOf(rows.get(RowOutcome.UPDATED)),
                String.valueOf(rows.get(RowOutcome.UNCHANGED)),
                String.valueOf(rows.get(RowOutcome.HELD)),
                String.valueOf(rows.get(RowOutcome.REJECTED)),
                String.valueOf(rows.get(RowOutcome.BLANK)),
                result.batch()
                        .map(id -> texts.of("import.batch", String.valueOf(id)))
                        .orElse(""));
    }

    /** The causes by number of rows, each with its first place. */
    public void causes(IntakeResult result) {
        Map<IssueCode, List<Issue>> causes = new EnumMap<>(IssueCode.class);
        result.issues().stream()
                .filter(issue -> issue.code().severity() != Severity.NOTE)
                .forEach(issue -> causes.computeIfAbsent(issue.code(), code -> new ArrayList<>())
                        .add(issue));
        causes.forEach((code, issues) -> cause(result, issues.get(0), issues.size()));
    }

    /** Every row that was not taken over, the first of them. */
    public void rows(IntakeResult result) {
        List<Issue> issues = result.issues().stream()
                .filter(issue ->
                        issue.code().severity() == Severity.ROW || issue.code().severity() == Severity.HOLD)
                .toList();
        issues.stream().limit(MOST).forEach(issue -> cause(result, issue, 1));
        if (issues.size() > MOST) {
            out.line(texts.of("import.more", String.valueOf(issues.size() - MOST)));
        }
    }

    private void cause(IntakeResult result, Issue issue, int rows) {
        if (!quiet) {
            out.line(texts.of(
                    "import.cause",
                    texts.of("severity." + issue.code().severity()),
                    String.valueOf(rows),
                    places.of(issue.place(), result.template()),
                    sentences.masked(issue),
                    issue.code().word()));
        }
    }
}
