package org.screenreg.template.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.screenreg.RegistryException;
import org.screenreg.intake.Issue;
import org.screenreg.intake.Severity;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.template.Template;
import org.screenreg.template.Templates;

/**
 * The sender's own workbook, looking as it did, with two columns more that say what became of each row, colours and
 * comments on the cells in question, drop-downs of what would be right, and a summary in front, by cause and linked.
 */
public final class MarkedWorkbook {
    private static final long MOST_BYTES = 6L << 20;
    private static final int MOST_ROWS = 20_000;

    private final Templates templates;
    private final Language language;

    public MarkedWorkbook(Templates templates, Language language) {
        this.templates = templates;
        this.language = language;
    }

    /**
     * Writes the answer into a copy of the file it answers.
     *
     * @param password what opens the file, where it is locked; the copy is locked with the same
     * @return where it was written, in the old format where the file is of the old format; empty for a file that is no
     *     workbook, or too large to be taken apart, which is answered otherwise
     */
    public Optional<Path> write(Path sent, Optional<String> password, Answer answer, Path target) {
        if (tooLarge(sent, answer)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(sent);
                Workbook workbook = WorkbookFactory.create(in, password.orElse(null))) {
            mark(workbook, answer);
            Path written = workbook instanceof HSSFWorkbook
                    ? target.resolveSibling(String.valueOf(target.getFileName()).replaceFirst("\\.xlsx$", ".xls"))
                    : target;
            save(workbook, password, written);
            return Optional.of(written);
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static boolean tooLarge(Path sent, Answer answer) {
        try {
            int[] rows = {0};
            answer.batch().forEachRow(row -> rows[0]++);
            return Files.size(sent) > MOST_BYTES
                    || rows[0] > MOST_ROWS
                    || answer.issues().size() > MOST_ROWS;
        } catch (IOException e) {
            throw new RegistryException(new Label("文件 " + sent + " 无法读取。", "The file " + sent + " cannot be read."), e);
        }
    }

    private void mark(Workbook workbook, Answer answer) {
        Optional<Template> template = templates.find(answer.batch().template());
        ParentMark.put(workbook, template, answer.batch().contentHash());
        Marks marks = new Marks(workbook, language);
        Map<String, Map<Integer, List<Issue>>> byRow = new HashMap<>();
        for (Issue issue : answer.issues()) {
            if (issue.code().severity() != Severity.NOTE) {
                byRow.computeIfAbsent(issue.place().sheet(), sheet -> new HashMap<>())
                        .computeIfAbsent(issue.place().row(), row -> new ArrayList<>())
                        .add(issue);
            }
        }
        answer.batch().forEachRow(row -> mark(workbook, marks, answer, row, byRow));
        template.ifPresent(known -> new LegalValues(workbook, templates, known, language).offer(answer));
        new CauseSheet(workbook, marks, language).add(answer, template);
    }

    private static void mark(
            Workbook workbook,
            Marks marks,
            Answer answer,
            SubmittedRow submitted,
            Map<String, Map<Integer, List<Issue>>> byRow) {
        Sheet sheet = workbook.getSheet(submitted.sheet());
        Row row = sheet == null || submitted.nature() == SubmittedRow.Nature.BLANK
                ? null
                : sheet.getRow(submitted.number() - 1);
        if (row == null) {
            return;
        }
        List<Issue> issues =
                byRow.getOrDefault(submitted.sheet(), Map.of()).getOrDefault(submitted.number(), List.of());
        int column = marks.statusColumn(sheet, answer.batch().headingRow(submitted.sheet()));
        row.createCell(column).setCellValue(answer.outcome().apply(submitted));
        if (!issues.isEmpty()) {
            marks.sentence(
                    row.createCell(column + 1),
                    String.join("；", issues.stream().map(answer.message()).toList()),
                    issues);
        }
        for (Issue issue : issues) {
            int place =
                    answer.batch().sheetColumn(submitted.sheet(), issue.place().column());
            if (place >= 0) {
                Cell cell = row.getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                marks.point(cell, issue.code().severity(), answer.message().apply(issue));
            }
        }
    }

    private static void save(Workbook workbook, Optional<String> password, Path target) throws IOException {
        if (password.isPresent()) {
            Locking.save(workbook, password.get(), target);
            return;
        }
        try (OutputStream out = Files.newOutputStream(target)) {
            workbook.write(out);
        }
    }
}
