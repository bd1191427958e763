package org.screenreg.template.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedRow.Nature;
import org.screenreg.template.Column;
import org.screenreg.template.sheet.MergedRange;

/** Tells rows that list somebody from subtotals, footnotes, examples and headings printed again on every page. */
final class RowNatures {
    private static final int LONGEST_LABEL = 60;
    private static final int WIDE = 3;
    private static final Pattern TOTAL = Pattern.compile(
            ".{0,15}(合计|小计|总计|共计|总数|累计|平均|平均值)([:：(（].*)?|(?i)(sub-?total|grand total|total|average)s?[: ]?.{0,12}");
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(填表说明|填写说明|说明|备注|注|附注|注意|审核人?|填表人|填报人|填报单位|填报日期|制表人?|复核人?|单位负责人|负责人|联系人|联系电话|签字|签名|盖章|单位[(（]盖章[)）])"
                    + "\\s*[:：].*|(填表说明|填写说明|注意事项|以下空白|此表).*|(?i)notes?\\s*:.*");
    private static final Pattern EXAMPLE =
            Pattern.compile("(示例|样例|范例|举例|填写示例)\\s*\\d*|例|(示例|样例|范例|例)[:：].*|(?i)example");

    private final List<Column> columns;
    private final HeaderMatch match;
    private final Set<Integer> wideRows;

    RowNatures(List<Column> columns, HeaderMatch match, List<MergedRange> merged) {
        this.columns = columns;
        this.match = match;
        this.wideRows = merged.stream()
                .filter(range -> range.columns() >= WIDE)
                .map(MergedRange::firstRow)
                .collect(Collectors.toSet());
    }

    /**
     * What a row is.
     *
     * @param sheetCells everything the row holds, from column A
     * @param cells the row in template order
     */
    Nature of(int row, List<RawCell> sheetCells, RawCell[] cells) {
        String first = firstText(sheetCells);
        boolean isEmpty = mapped().allMatch(i -> cells[i].isBlank());
        if (isEmpty) {
            return isRunningNumber(first) ? Nature.BLANK : Nature.NOT_A_PERSON;
        }
        if (isLabelled(first, EXAMPLE) || isHeading(cells)) {
            return Nature.NOT_A_PERSON;
        }
        if (hasIdentity(cells)) {
            return Nature.DATA;
        }
        boolean isLabel = isLabelled(first, TOTAL) || isLabelled(first, FOOTNOTE) || hasTotal(cells);
        return isLabel || wideRows.contains(row) ? Nature.NOT_A_PERSON : Nature.DATA;
    }

    private IntStream mapped() {
        return IntStream.range(0, columns.size()).filter(match::has);
    }

    private static String firstText(List<RawCell> cells) {
        for (RawCell cell : cells) {
            if (!cell.isBlank()) {
                return cell.text().strip();
            }
        }
        return "";
    }

    private static boolean isRunningNumber(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    private static boolean isLabelled(String text, Pattern label) {
        return text.length() <= LONGEST_LABEL * 10
                && label.matcher(text.replaceAll("[\\s\\u3000]+", "")).matches();
    }

    private boolean hasIdentity(RawCell[] cells) {
        return mapped().anyMatch(
                        i -> columns.get(i).submitted().kind() == ColumnKind.IDENTITY_NUMBER && !cells[i].isBlank());
    }

    private boolean hasTotal(RawCell[] cells) {
        return mapped().filter(i -> names(columns.get(i).submitted().kind()))
                .anyMatch(i -> !cells[i].isBlank() && isLabelled(cells[i].text(), TOTAL));
    }

    private static boolean names(ColumnKind kind) {
        return kind == ColumnKind.NAME || kind == ColumnKind.VILLAGE || kind == ColumnKind.TOWNSHIP;
    }

    private boolean isHeading(RawCell[] cells) {
        return mapped().filter(i -> repeatsHeading(i, cells[i])).limit(WIDE).count() == WIDE;
    }

    private boolean repeatsHeading(int column, RawCell cell) {
        int source = match.sources()[column];
        return source < match.headings().length
                && !cell.isBlank()
                && cell.text().equals(match.headings()[source]);
    }
}
