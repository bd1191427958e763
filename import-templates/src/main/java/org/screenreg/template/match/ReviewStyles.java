package org.screenreg.template.match;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.screenreg.programme.Language;

/** The look of the review workbook: green speaks for one person, red against; the words say the same. */
final class ReviewStyles {
    private static final double CLEAR = 2;

    private final CellStyle heading;
    private final CellStyle entry;
    private final CellStyle text;
    private final CellStyle speaksFor;
    private final CellStyle speaksAgainst;

    ReviewStyles(Workbook workbook) {
        this.heading = bordered(workbook, IndexedColors.GREY_25_PERCENT);
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setAlignment(HorizontalAlignment.CENTER);
        this.entry = bordered(workbook, IndexedColors.LIGHT_YELLOW);
        this.text = bordered(workbook, null);
        this.speaksFor = bordered(workbook, IndexedColors.LIGHT_GREEN);
        this.speaksAgainst = bordered(workbook, IndexedColors.ROSE);
    }

    private static CellStyle bordered(Workbook workbook, @org.jspecify.annotations.Nullable IndexedColors fill) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (fill != null) {
            style.setFillForegroundColor(fill.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle entry() {
        return entry;
    }

    CellStyle text() {
        return text;
    }

    CellStyle agreement(double weight) {
        if (weight > CLEAR) {
            return speaksFor;
        }
        return weight < -CLEAR ? speaksAgainst : text;
    }

    /** A3 landscape, one page wide, the headings on every page. */
    static void print(Sheet sheet, Language language) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(0, 1, -1, -1));
        sheet.getFooter().setCenter(language == Language.ZH ? "第 &P 页 共 &N 页" : "Page &P of &N");
    }
}
