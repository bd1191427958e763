package org.screenreg.template;

import java.util.Optional;
import java.util.Set;

/** What our own workbooks say about themselves on a sheet nobody sees: the template and its version. */
public record TemplateMark(String template, String version) {
    /** Name of the sheet whose first row is the mark. */
    public static final String SHEET = "_screenreg";

    static final String SIGN = "screening-template";
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
                ? Optional.of(new TemplateMark(cells[1], cells[2]))
                : Optional.empty();
    }

    /** Whether a sheet of a marked workbook is one we added ourselves, which holds nothing to read. */
    public static boolean isOwnSheet(String name) {
        return OWN_SHEETS.contains(name);
    }
}
