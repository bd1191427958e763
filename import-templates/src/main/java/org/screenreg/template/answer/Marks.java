package org.screenreg.template.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.screenreg.intake.Issue;
import org.screenreg.intake.Severity;
import org.screenreg.programme.Language;
import org.screenreg.template.TemplateMark;

/** Colours, comments and the columns of status in somebody else's sheet; every other look of a cell stays. */
final class Marks {
    private static final int MOST_COMMENTS = 3_000;
    private static final int STATUS_WIDTH = 14 * 256;
    private static final int SENTENCE_WIDTH = 60 * 256;
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 4;

    private final Workbook workbook;
    private final Language language;
    private final CreationHelper helper;
    private final Map<String, CellStyle> tinted = new HashMap<>();
    private final Map<String, Integer> statusColumns = new HashMap<>();
    private final CellStyle bold;
    private int comments;

    Marks(Workbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
        this.helper = workbook.getCreationHelper();
        Font font = workbook.createFont();
        font.setBold(true);
        this.bold = workbook.createCellStyle();
        bold.setFont(font);
    }

    CellStyle bold() {
        return bold;
    }

    /** The first of the two columns behind everything the sender wrote; those of an earlier answer are used again. */
    int statusColumn(Sheet sheet, int headingRow) {
        return statusColumns.computeIfAbsent(sheet.getSheetName(), name -> addStatusColumns(sheet, headingRow));
    }

    private int addStatusColumns(Sheet sheet, int headingRow) {
        Row heading =
                sheet.getRow(headingRow - 1) == null ? sheet.createRow(headingRow - 1) : sheet.getRow(headingRow - 1);
        int column = earlier(heading);
        if (column < 0) {
            column = 0;
            for (Row row : sheet) {
                column = Math.max(column, lastFilled(row) + 1);
            }
        }
        head(heading, column, TemplateMark.OUTCOME.in(language), STATUS_WIDTH);
        head(heading, column + 1, TemplateMark.ISSUES.in(language), SENTENCE_WIDTH);
        return column;
    }

    private static int earlier(Row heading) {
        for (Cell cell : heading) {
            String text = cell.toString();
            if (text.equals(TemplateMark.OUTCOME.zh()) || text.equals(TemplateMark.OUTCOME.en())) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private static int lastFilled(Row row) {
        for (int i = row.getLastCellNum() - 1; i >= 0; i--) {
            if (row.getCell(i) != null && !row.getCell(i).toString().isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private void head(Row row, int column, String text, int width) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(bold);
        row.getSheet().setColumnWidth(column, width);
    }

    /** The sentence behind a row, in the colour of the worst that is wrong with it. */
    void sentence(Cell cell, String text, List<Issue> issues) {
        Severity worst = issues.stream()
                .map(issue -> issue.code().severity())
                .min(Severity::compareTo)
                .orElse(Severity.NOTE);
        cell.setCellValue(text.length() > 32_000 ? text.substring(0, 32_000) : text);
        tint(cell, worst);
    }

    /** Points at a cell: a colour, and a comment that says what is wrong. */
    void point(Cell cell, Severity severity, String sentence) {
        tint(cell, severity);
        Comment known = cell.getCellComment();
        if (known == null && comments++ < MOST_COMMENTS) {
            ClientAnchor anchor = helper.createClientAnchor();
            anchor.setCol1(cell.getColumnIndex() + 1);
            anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
            anchor.setRow1(cell.getRowIndex());
            anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
            Comment comment = drawing(cell.getSheet()).createCellComment(anchor);
            comment.setString(helper.createRichTextString(sentence));
            cell.setCellComment(comment);
        } else if (known != null) {
            known.setString(helper.createRichTextString(known.getString().getString() + "\n" + sentence));
        }
    }

    private static org.apache.poi.ss.usermodel.Drawing<?> drawing(Sheet sheet) {
        return sheet.getDrawingPatriarch() == null ? sheet.createDrawingPatriarch() : sheet.getDrawingPatriarch();
    }

    private void tint(Cell cell, Severity severity) {
        if (severity.compareTo(Severity.WARN) > 0) {
            return;
        }
        IndexedColors colour = severity == Severity.WARN ? IndexedColors.LIGHT_YELLOW : IndexedColors.ROSE;
        String look = cell.getCellStyle().getIndex() + " " + colour;
        cell.setCellStyle(tinted.computeIfAbsent(look, key -> style(cell.getCellStyle(), colour)));
    }

    private CellStyle style(CellStyle like, IndexedColors colour) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(like);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
