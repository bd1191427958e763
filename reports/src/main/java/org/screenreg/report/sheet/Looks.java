package org.screenreg.report.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook; each is made once, since a workbook may hold only so many. */
final class Looks {
    private static final String FONT = "Microsoft YaHei";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Look look) {
        return plain.computeIfAbsent(look, this::style);
    }

    /** The same look for text that must never be taken for a formula. */
    XSSFCellStyle quoted(Look look) {
        return quoted.computeIfAbsent(look, key -> {
            XSSFCellStyle style = style(key);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        switch (look) {
            case TITLE -> style.setFont(font(16, true));
            case FACT -> style.setFont(font(10, false));
            case FACT_WRAPPED -> factWrapped(style);
            case HEADING -> heading(style);
            case GROUP -> group(style);
            case TEXT -> body(style, "@", false);
            case WRAPPED -> wrapped(style);
            case REPEATED -> repeated(style, "@");
            case REPEATED_NUMBER -> repeated(style, "#,##0");
            case NUMBER -> number(style);
            case RATE -> rate(style);
            case DATE -> body(style, "yyyy-mm-dd", false);
            case LATE_TEXT -> body(style, "@", true);
            case LATE_NUMBER -> body(style, "0", true);
            case LATE_DATE -> body(style, "yyyy-mm-dd", true);
            case ENTRY -> entry(style, "General");
            case ENTRY_DATE -> entry(style, "yyyy-mm-dd");
            case TOTAL -> total(style, "@");
            case TOTAL_NUMBER -> totalNumber(style);
            case TOTAL_RATE -> totalRate(style);
        }
        return style;
    }

    private void heading(XSSFCellStyle style) {
        grid(style);
        style.setFont(font(10, true));
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.MEDIUM);
        fill(style, IndexedColors.GREY_25_PERCENT);
    }

    private void group(XSSFCellStyle style) {
        style.setFont(font(12, true));
        style.setBorderTop(BorderStyle.MEDIUM);
        style.setBorderBottom(BorderStyle.THIN);
    }

    private void factWrapped(XSSFCellStyle style) {
        style.setFont(font(9, false));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
    }

    private void wrapped(XSSFCellStyle style) {
        body(style, "@", false);
        style.setWrapText(true);
    }

    private void body(XSSFCellStyle style, String format, boolean bold) {
        grid(style);
        style.setFont(font(10.5, bold));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    /** Grey, for what the row above says already. */
    private void repeated(XSSFCellStyle style, String format) {
        body(style, format, false);
        style.setWrapText(format.equals("@"));
        XSSFFont grey = font(9, false);
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setFont(grey);
    }

    /** At the right also where a dash stands for a number. */
    private void number(XSSFCellStyle style) {
        body(style, "#,##0", false);
        style.setAlignment(HorizontalAlignment.RIGHT);
    }

    private void totalNumber(XSSFCellStyle style) {
        total(style, "#,##0");
        style.setAlignment(HorizontalAlignment.RIGHT);
    }

    private void rate(XSSFCellStyle style) {
        body(style, "0.00", false);
        style.setAlignment(HorizontalAlignment.RIGHT);
    }

    private void totalRate(XSSFCellStyle style) {
        total(style, "0.00");
        style.setAlignment(HorizontalAlignment.RIGHT);
    }

    private void entry(XSSFCellStyle style, String format) {
        body(style, format, false);
        style.setLocked(false);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private void total(XSSFCellStyle style, String format) {
        body(style, format, true);
        style.setBorderTop(BorderStyle.MEDIUM);
        style.setBorderBottom(BorderStyle.MEDIUM);
    }

    private static void grid(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        style.setBorderTop(BorderStyle.HAIR);
    }

    private static void fill(XSSFCellStyle style, IndexedColors color) {
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(double points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeight(points);
        font.setBold(bold);
        return font;
    }
}
