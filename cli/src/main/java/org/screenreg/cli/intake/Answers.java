package org.screenreg.cli.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screenreg.batch.RowOutcome;
import org.screenreg.cli.text.Texts;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.IntakeResult;
import org.screenreg.intake.IssueTexts;
import org.screenreg.intake.Place;
import org.screenreg.intake.Severity;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.template.IssueWorkbook;
import org.screenreg.template.Templates;
import org.screenreg.template.answer.Answer;
import org.screenreg.template.answer.FixWorkbook;
import org.screenreg.template.answer.MarkedWorkbook;

/** Writes what goes back to the sender beside the file it sent: the marked workbook, and the rows to be corrected. */
public final class Answers {
    private final Templates templates;
    private final Texts texts;
    private final IssueTexts sentences;

    Answers(Templates templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
        this.sentences = new IssueTexts(texts.language());
    }

    /** Writes the answers there is a reason for, and says where they are. */
    List<String> write(Path file, Optional<String> password, BatchSource source, IntakeResult result) {
        boolean any = result.issues().stream()
                .anyMatch(issue -> issue.code().severity().compareTo(Severity.WARN) <= 0);
        if (!any) {
            return List.of();
        }
        Answer answer = new Answer(source, result.issues(), row -> outcome(row, result), sentences::forSender);
        List<String> said = new ArrayList<>();
        Path target = issuesFile(file);
        Optional<Path> marked = new MarkedWorkbook(templates, texts.language()).write(file, password, answer, target);
        if (marked.isPresent()) {
            said.add(texts.of("import.details", marked.get()));
        } else if (password.isEmpty()) {
            new IssueWorkbook(templates, texts.language(), sentences::forSender)
                    .write(source, result.issues(), row -> outcome(row, result), target);
            said.add(texts.of("import.details", target));
        }
        Path fix = beside(file, ".fix.xlsx");
        if (new FixWorkbook(templates, texts.language()).write(answer, result.outcomes(), password, fix)) {
            said.add(texts.of("import.fix", fix));
        }
        return said;
    }

    private String outcome(SubmittedRow row, IntakeResult result) {
        RowOutcome outcome = result.outcomes()
                .getOrDefault(
                        new Place(row.sheet(), row.number(), ""),
                        row.nature() == SubmittedRow.Nature.DATA ? RowOutcome.ACCEPTED : RowOutcome.BLANK);
        return texts.of("outcome." + outcome.code());
    }

    /** Where the answer to a file lies; a workbook of the old format is answered in the old format. */
    public static Path issuesFile(Path file) {
        return beside(file, ".issues.xlsx");
    }

    private static Path beside(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ending);
    }
}
