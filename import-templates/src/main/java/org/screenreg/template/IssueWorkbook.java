package org.screenreg.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.screenreg.RegistryException;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;

/** The workbook a sender gets back: what is wrong by cause, every issue with its place, and the rows as sent, marked. */
public final class IssueWorkbook {
    static final Label SUMMARY = new Label("问题汇总", "Issue summary");
    static final Label BY_ISSUE = new Label("问题清单", "By issue");
    private static final int ROWS_IN_MEMORY = 100;

    private final Templates templates;
    private final Language language;
    private final Function<Issue, String> message;

    /**
     * A writer in one language.
     *
     * @param message the sentence that tells the sender about an issue
     */
    public IssueWorkbook(Templates templates, Language language, Function<Issue, String> message) {
        this.templates = templates;
        this.language = language;
        this.message = message;
    }

    /**
     * Writes the answer to a batch.
     *
     * @param outcome what became of a row, in the sender's words; empty where there is nothing to say
     */
    public void write(BatchSource batch, List<Issue> issues, Function<SubmittedRow, String> outcome, Path target) {
        try (PrivateFolder folder = PrivateFolder.create()) {
            folder.use(() -> write(new Answer(batch, issues, outcome, message), target));
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("问题工作簿无法写入 " + target + "。", "The issue workbook cannot be written to " + target + "."),
                    e);
        }
    }

    private void write(Answer answer, Path target) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                OutputStream out = Files.newOutputStream(target)) {
            workbook.setCompressTempFiles(true);
            ReturnStyles styles = new ReturnStyles(workbook);
            ReturnedSheets sheets = new ReturnedSheets(workbook, styles, answer, language);
            IssueSheets issueSheets =
                    new IssueSheets(workbook, styles, answer, new IssuePlaces(answer, sheets, language));
            issueSheets.addSummary(templates.find(answer.batch().template()));
            issueSheets.addList();
            sheets.add();
            templates.find(answer.batch().template()).ifPresent(template -> HiddenLists.addTo(workbook, template));
            workbook.write(out);
        }
    }

    /** A batch with everything the sender is told about it. */
    record Answer(
            BatchSource batch,
            List<Issue> issues,
            Function<SubmittedRow, String> outcome,
            Function<Issue, String> message) {

        Answer {
            issues = List.copyOf(issues);
        }
    }
}
