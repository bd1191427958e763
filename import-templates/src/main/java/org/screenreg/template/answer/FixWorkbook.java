package org.screenreg.template.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.RegistryException;
import org.screenreg.batch.RowOutcome;
import org.screenreg.intake.Issue;
import org.screenreg.intake.Place;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.Severity;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.template.Template;
import org.screenreg.template.TemplateMark;
import org.screenreg.template.Templates;

/** A small workbook of the held and rejected rows alone; corrected and loaded, it joins the batch it came from. */
public final class FixWorkbook {
    private static final int WIDTH = 20 * 256;
    private static final int SENTENCE_WIDTH = 60 * 256;
    private static final Label ROW = new Label("%s 第 %d 行", "%s row %d");

    private final Templates templates;
    private final Language language;

    public FixWorkbook(Templates templates, Language language) {
        this.templates = templates;
        this.language = language;
    }

    /**
     * Writes the rows of a batch that did not get in.
     *
     * @param outcomes rows that were not simply accepted, by sheet and row
     * @param password what locked the file, so that this one is locked too
     * @return whether there was any such row
     */
    public boolean write(Answer answer, Map<Place, RowOutcome> outcomes, Optional<String> password, Path target) {
        Optional<Template> template = templates.find(answer.batch().template());
        List<SubmittedRow> rows = new ArrayList<>();
        answer.batch().forEachRow(row -> {
            RowOutcome outcome = outcomes.get(new Place(row.sheet(), row.number(), ""));
            if (outcome == RowOutcome.HELD || outcome == RowOutcome.REJECTED) {
                rows.add(row);
            }
        });
        if (rows.isEmpty() || template.isEmpty()) {
            return false;
        }
        try (Workbook workbook = new XSSFWorkbook()) {
            fill(workbook, template.get(), answer, rows);
            if (password.isPresent()) {
                Locking.save(workbook, password.get(), target);
            } else {
                try (OutputStream out = Files.newOutputStream(target)) {
                    workbook.write(out);
                }
            }
            return true;
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("更正表无法写入 " + target + "。", "The fix file cannot be written to " + target + "."), e);
        }
    }

    private void fill(Workbook workbook, Template template, Answer answer, List<SubmittedRow> rows) {
        Sheet sheet = workbook.createSheet(template.sheet().in(language));
        ParentMark.put(workbook, Optional.of(template), answer.batch().contentHash());
        Marks marks = new Marks(workbook, language);
        CellStyle text = style(workbook, "@");
        CellStyle date = style(workbook, "yyyy-mm-dd");
        List<SubmittedColumn> columns = answer.batch().columns();
        int[] shown = shown(columns, rows, answer.issues());
        head(sheet, marks, columns, shown);
        Map<Place, List<Issue>> issues = new HashMap<>();
        answer.issues().stream()
                .filter(issue -> issue.code().severity() != Severity.NOTE)
                .forEach(issue -> issues.computeIfAbsent(
                                new Place(issue.place().sheet(), issue.place().row(), ""), key -> new ArrayList<>())
                        .add(issue));
        for (int i = 0; i < rows.size(); i++) {
            SubmittedRow submitted = rows.get(i);
            List<Issue> own = issues.getOrDefault(new Place(submitted.sheet(), submitted.number(), ""), List.of());
            Row row = sheet.createRow(i + 1);
            for (int at = 0; at < shown.length; at++) {
                Cell cell = row.createCell(at);
                put(cell, submitted.cells().get(shown[at]), text, date);
                String key = columns.get(shown[at]).key();
                own.stream()
                        .filter(issue -> issue.place().column().equals(key))
                        .forEach(issue -> marks.point(
                                cell, issue.code().severity(), answer.message().apply(issue)));
            }
            row.createCell(shown.length)
                    .setCellValue(ROW.in(language).formatted(submitted.sheet(), submitted.number()));
            marks.sentence(
                    row.createCell(shown.length + 1),
                    String.join("；", own.stream().map(answer.message()).toList()),
                    own);
        }
        new LegalValues(workbook, templates, template, language).offerColumns(sheet, columns, shown, rows.size());
        sheet.createFreezePane(0, 1);
    }

    /** The columns the rows use, those a row cannot do without, and those an issue stands on. */
    private static int[] shown(List<SubmittedColumn> columns, List<SubmittedRow> rows, List<Issue> issues) {
        Set<String> keys = new HashSet<>();
        issues.forEach(issue -> keys.add(issue.place().column()));
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).required()
                        || keys.contains(columns.get(i).key())
                        || rows.stream().anyMatch(row -> !row.cells().get(i).isBlank()))
                .toArray();
    }

    private void head(Sheet sheet, Marks marks, List<SubmittedColumn> columns, int[] shown) {
        Row row = sheet.createRow(0);
        for (int at = 0; at < shown.length; at++) {
            head(row, at, columns.get(shown[at]).heading().in(language), WIDTH, marks);
        }
        head(row, shown.length, TemplateMark.PLACE.in(language), WIDTH, marks);
        head(row, shown.length + 1, TemplateMark.ISSUES.in(language), SENTENCE_WIDTH, marks);
    }

    private static void head(Row row, int column, String text, int width, Marks marks) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(marks.bold());
        row.getSheet().setColumnWidth(column, width);
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setQuotePrefixed(format.equals("@"));
        return style;
    }

    private static void put(Cell cell, RawCell raw, CellStyle text, CellStyle date) {
        switch (raw.kind()) {
            case NUMBER -> cell.setCellValue(raw.number());
            case DATE -> {
                cell.setCellValue(LocalDate.parse(raw.text()));
                cell.setCellStyle(date);
            }
            case BLANK -> cell.setCellStyle(text);
            case TEXT, BOOLEAN, ERROR -> {
                cell.setCellValue(raw.text());
                cell.setCellStyle(text);
            }
        }
    }
}
