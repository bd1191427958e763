package org.screenreg.template.learn;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.RegistryException;
import org.screenreg.intake.RawCell;
import org.screenreg.programme.Code;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.template.Column;
import org.screenreg.template.Templates;
import org.screenreg.template.profile.Profile;
import org.screenreg.template.read.SheetFiles;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.SheetFile;

/** The questions as a workbook with a drop-down of what may be answered; and what came back of it. */
final class QuestionWorkbook {
    static final String KEYS = "_questions";
    static final Label IGNORE = new Label("不采用", "leave out");
    static final Label NOT_DONE = new Label("未查", "not done");
    private static final Label TITLE = new Label("待确认的取值", "Values to confirm");
    private static final List<Label> HEADINGS = List.of(
            new Label("列", "Column"),
            new Label("原文", "As sent"),
            new Label("次数", "Times"),
            new Label("首处", "First place"),
            new Label("可能是", "Perhaps"),
            new Label("答案（从下拉中选）", "Answer (choose)"),
            new Label("代号", "Key"));
    private static final int[] WIDTHS = {24, 26, 8, 20, 26, 26, 18};
    private static final int ANSWER = 5;
    private static final int KEY = 6;

    private final Templates templates;
    private final Language language;

    QuestionWorkbook(Templates templates, Language language) {
        this.templates = templates;
        this.language = language;
    }

    void write(Questions questions, Path file) {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet(TITLE.in(language));
            Sheet lists = workbook.createSheet(KEYS);
            lists.createRow(0).createCell(0).setCellValue(questions.template().name());
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            head(sheet);
            Map<List<String>, String> ranges = new HashMap<>();
            for (int i = 0; i < questions.all().size(); i++) {
                Question question = questions.all().get(i);
                row(sheet.createRow(i + 1), questions, question);
                List<String> choices = choices(questions, question);
                if (!choices.isEmpty()) {
                    offer(sheet, i + 1, ranges.computeIfAbsent(choices, all -> range(lists, ranges.size(), all)));
                }
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("问题表无法写入 " + file + "。", "The questions cannot be written to " + file + "."), e);
        }
    }

    private void head(Sheet sheet) {
        Font bold = sheet.getWorkbook().createFont();
        bold.setBold(true);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Row row = sheet.createRow(0);
        for (int i = 0; i < HEADINGS.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(HEADINGS.get(i).in(language));
            cell.setCellStyle(style);
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.setColumnHidden(KEY, true);
        sheet.createFreezePane(0, 1);
    }

    private void row(Row row, Questions questions, Question question) {
        String heading = questions
                .template()
                .column(question.column())
                .map(column -> column.heading().in(language))
                .orElse(question.column());
        row.createCell(0).setCellValue(heading);
        row.createCell(1).setCellValue(question.raw());
        row.createCell(2).setCellValue(question.times());
        row.createCell(3).setCellValue(question.first());
        row.createCell(4)
                .setCellValue(String.join(
                        " ",
                        question.likely().stream()
                                .map(code -> code.label().in(language))
                                .toList()));
        row.createCell(KEY).setCellValue(question.column());
        CellStyle quoted = row.getSheet().getWorkbook().createCellStyle();
        quoted.setQuotePrefixed(true);
        row.getCell(1).setCellStyle(quoted);
    }

    private List<String> choices(Questions questions, Question question) {
        List<String> choices = new ArrayList<>();
        for (Code code : questions.choices(templates, question)) {
            choices.add(code.label().in(language));
        }
        if (!choices.isEmpty()) {
            choices.add(NOT_DONE.in(language));
        }
        choices.add(IGNORE.in(language));
        return choices.size() == 1 ? List.of() : choices;
    }

    private static String range(Sheet lists, int column, List<String> choices) {
        for (int i = 0; i < choices.size(); i++) {
            Row row = lists.getRow(i + 1) == null ? lists.createRow(i + 1) : lists.getRow(i + 1);
            row.createCell(column).setCellValue(choices.get(i));
        }
        String letter = CellReference.convertNumToColString(column);
        return "'%s'!$%s$2:$%s$%d".formatted(KEYS, letter, letter, choices.size() + 1);
    }

    private static void offer(Sheet sheet, int row, String range) {
        DataValidation rule = sheet.getDataValidationHelper()
                .createValidation(
                        sheet.getDataValidationHelper().createFormulaListConstraint(range),
                        new CellRangeAddressList(row, row, ANSWER, ANSWER));
        rule.setShowErrorBox(true);
        sheet.addValidationData(rule);
    }

    /** What was answered: meanings by column and text; a row without an answer says nothing. */
    Answers read(Path file) {
        try {
            SheetFile sheets = SheetFiles.open(file);
            String[] template = {""};
            Map<String, Map<String, String>> values = new TreeMap<>();
            int[] open = {0};
            for (int i = 0; i < sheets.sheets().size(); i++) {
                if (sheets.sheets().get(i).name().equals(KEYS)) {
                    sheets.rows(i, (number, cells, width) -> {
                        template[0] = cells[0].text();
                        return false;
                    });
                }
            }
            sheets.rows(0, (number, cells, width) -> {
                if (number > 1 && width > KEY && cells[ANSWER].isBlank()) {
                    open[0]++;
                } else if (number > 1 && width > KEY) {
                    values.computeIfAbsent(cells[KEY].text(), key -> new TreeMap<>())
                            .put(cells[1].text(), meaning(template[0], cells));
                }
                return true;
            });
            return new Answers(template[0], values, open[0]);
        } catch (FileRefused e) {
            throw RegistryException.wrongCall(
                    new Label(file.getFileName() + " 不是问题表。", file.getFileName() + " is not a file of questions."));
        }
    }

    private String meaning(String template, RawCell[] cells) {
        String answer = cells[ANSWER].text().strip();
        for (Language each : Language.values()) {
            if (answer.equals(IGNORE.in(each))) {
                return Profile.IGNORE;
            }
            if (answer.equals(NOT_DONE.in(each))) {
                return NOT_DONE.zh();
            }
        }
        return templates
                .find(template)
                .flatMap(known -> known.column(cells[KEY].text()))
                .map(Column::submitted)
                .filter(column -> column.codeList() != null)
                .flatMap(column -> templates
                        .codeLists()
                        .get(String.valueOf(column.codeList()))
                        .parse(answer))
                .map(Code::code)
                .orElse(answer);
    }
}
