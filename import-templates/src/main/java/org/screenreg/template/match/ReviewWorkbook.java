package org.screenreg.template.match;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.RegistryException;
import org.screenreg.person.likeness.Field;
import org.screenreg.person.likeness.LikenessWords;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.template.match.ReviewPair.Compared;

/** Writes pairs side by side: each field of both, how well it agrees and what that weighs, and a drop-down to decide. */
public final class ReviewWorkbook {
    private static final int HEADINGS = 2;
    private static final int BEFORE_FIELDS = 5;
    private static final int PER_FIELD = 3;
    private static final int CHARACTER = 256;
    private static final float LINE = 15;

    private final Language language;
    private final LikenessWords words;

    public ReviewWorkbook(Language language) {
        this.language = language;
        this.words = new LikenessWords(language);
    }

    /** Writes the workbook to a file, replacing what is there. */
    public void write(List<ReviewPair> pairs, Path target) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(target)) {
            fill(workbook, pairs);
            workbook.write(out);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("核对表无法写入 " + target + "。", "The review workbook cannot be written to " + target + "."),
                    e);
        }
    }

    private void fill(XSSFWorkbook workbook, List<ReviewPair> pairs) {
        Sheet sheet = workbook.createSheet(ReviewWords.SHEET.in(language));
        ReviewStyles styles = new ReviewStyles(workbook);
        head(sheet, styles);
        int at = HEADINGS;
        for (ReviewPair pair : pairs) {
            row(sheet.createRow(at++), pair, styles);
        }
        int last = Math.max(HEADINGS, at - 1);
        choices(sheet, last, 0, ReviewWords.DECISIONS);
        choices(sheet, last, 1, ReviewWords.SIDES);
        sheet.createFreezePane(BEFORE_FIELDS, HEADINGS);
        sheet.setAutoFilter(new CellRangeAddress(1, last, 0, lastColumn()));
        ReviewStyles.print(sheet, language);
    }

    private static int lastColumn() {
        return BEFORE_FIELDS + PER_FIELD * Field.values().length;
    }

    private void head(Sheet sheet, ReviewStyles styles) {
        Row top = sheet.createRow(0);
        Row below = sheet.createRow(1);
        List<Label> before = List.of(
                ReviewWords.DECISION, ReviewWords.KEEP, ReviewWords.PAIR, ReviewWords.SOURCE, ReviewWords.WEIGHT);
        int[] widths = {12, 9, 19, 26, 8};
        for (int i = 0; i < before.size(); i++) {
            set(top, i, "", styles.heading());
            set(below, i, before.get(i).in(language), styles.heading());
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
        int at = BEFORE_FIELDS;
        for (Field field : Field.values()) {
            for (int i = 0; i < PER_FIELD; i++) {
                set(top, at + i, i == 0 ? words.field(field) : "", styles.heading());
            }
            set(below, at, ReviewWords.FIRST.in(language), styles.heading());
            set(below, at + 1, ReviewWords.SECOND.in(language), styles.heading());
            set(below, at + 2, ReviewWords.LEVEL.in(language), styles.heading());
            sheet.addMergedRegion(new CellRangeAddress(0, 0, at, at + PER_FIELD - 1));
            int width = field == Field.IDENTITY_NUMBER ? 20 : field == Field.SEX ? 6 : 13;
            sheet.setColumnWidth(at, width * CHARACTER);
            sheet.setColumnWidth(at + 1, width * CHARACTER);
            sheet.setColumnWidth(at + 2, 15 * CHARACTER);
            at += PER_FIELD;
        }
        set(top, at, "", styles.heading());
        set(below, at, ReviewWords.LINKS.in(language), styles.heading());
        sheet.setColumnWidth(at, 40 * CHARACTER);
    }

    private void row(Row row, ReviewPair pair, ReviewStyles styles) {
        set(row, 0, "", styles.entry());
        boolean known = !pair.source().isEmpty();
        set(row, 1, known ? ReviewWords.SECOND.in(language) : "", styles.entry());
        set(row, 2, pair.code(), styles.text());
        set(row, 3, pair.source(), styles.text());
        Cell weight = row.createCell(4);
        weight.setCellValue(Math.round(pair.weight() * 10) / 10.0);
        weight.setCellStyle(styles.text());
        int at = BEFORE_FIELDS;
        for (Field field : Field.values()) {
            Compared compared = pair.fields().get(field);
            if (compared != null) {
                set(row, at, compared.first(), styles.text());
                set(row, at + 1, compared.second(), styles.text());
                String level = words.weighed(compared.level(), compared.weight());
                set(row, at + 2, level, styles.agreement(compared.weight()));
            }
            at += PER_FIELD;
        }
        set(row, at, String.join("\n", pair.links()), styles.text());
        row.setHeightInPoints(LINE * Math.max(2, pair.links().size()));
    }

    private static void set(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void choices(Sheet sheet, int last, int column, List<Label> choices) {
        DataValidationHelper rules = sheet.getDataValidationHelper();
        String[] texts = choices.stream().map(label -> label.in(language)).toArray(String[]::new);
        DataValidation rule = rules.createValidation(
                rules.createExplicitListConstraint(texts), new CellRangeAddressList(HEADINGS, last, column, column));
        rule.setEmptyCellAllowed(true);
        rule.setSuppressDropDownArrow(true);
        rule.setShowErrorBox(true);
        sheet.addValidationData(rule);
    }
}
