package org.screenreg.template;

import java.util.Optional;
import java.util.Set;
import org.screenreg.programme.Label;

/**
 * What our own workbooks say about themselves on a sheet nobody sees.
 *
 * @param parent the hash of the file a workbook corrects; empty where it corrects none
 */
public record TemplateMark(String template, String version, Optional<String> parent) {
    /** Name of the sheet whose first row is the mark. */
    public static final String SHEET = "_screenreg";

    /** What the first cell of the mark says. */
    public static final String SIGN = "screening-template";

    /** What the sheets and columns we add to a workbook are called; none of them is ever read. */
    public static final Label SUMMARY = IssueWorkbook.SUMMARY;

    public static final Label OUTCOME = ReturnedSheets.OUTCOME;
    public static final Label ISSUES = ReturnedSheets.ISSUES;
    public static final Label PLACE = new Label("原表位置", "Where it stood");

    private static final Set<String> OWN_COLUMNS =
            Set.of(OUTCOME.zh(), OUTCOME.en(), ISSUES.zh(), ISSUES.en(), PLACE.zh(), PLACE.en());
    private static final Set<String> OWN_SHEETS = Set.of(
            SHEET,
            NotesSheet.NAME.zh(),
            NotesSheet.NAME.en(),
            IssueWorkbook.SUMMARY.zh(),
            IssueWorkbook.SUMMARY.en(),
            IssueWorkbook.BY_ISSUE.zh(),
            IssueWorkbook.BY_ISSUE.en());

    /** The mark in the first row of {@link #SHEET}; empty where the row says something else. */
    public static Optional<TemplateMark> parse(String[] cells) {
        return cells.length >= 3 && cells[0].equals(SIGN)
                ? Optional.of(new TemplateMark(
                        cells[1],
                        cells[2],
                        cells.length > 3 && !cells[3].isEmpty() ? Optional.of(cells[3]) : Optional.empty()))
                : Optional.empty();
    }

    /** Whether a heading is of a column we added ourselves. */
    public static boolean isOwnColumn(String heading) {
        return OWN_COLUMNS.contains(heading);
    }

    /** Whether a sheet of a marked workbook is one we added ourselves, which holds nothing to read. */
    public static boolean isOwnSheet(String name) {
        return OWN_SHEETS.contains(name);
    }
}
