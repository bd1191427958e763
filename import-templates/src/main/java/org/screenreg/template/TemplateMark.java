package org.screenreg.template;

import java.util.Optional;
import java.util.Set;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.SheetFile;

/** What our own workbooks say about themselves on a sheet nobody sees: the template and its version. */
record TemplateMark(String template, String version) {
    static final String SHEET = "_screenreg";
    static final String SIGN = "screening-template";
    private static final Set<String> OWN_SHEETS = Set.of(SHEET, "说明", "Notes", "汇总", "Summary", "问题清单", "By issue");

    static Optional<TemplateMark> read(SheetFile file) throws FileRefused {
        for (int i = 0; i < file.sheets().size(); i++) {
            if (file.sheets().get(i).name().equals(SHEET)) {
                TopRows top = TopRows.of(file, i);
                return top.isEmpty() ? Optional.empty() : parse(top.texts(0));
            }
        }
        return Optional.empty();
    }

    private static Optional<TemplateMark> parse(String[] cells) {
        return cells.length >= 3 && cells[0].equals(SIGN)
                ? Optional.of(new TemplateMark(cells[1], cells[2]))
                : Optional.empty();
    }

    /** Whether a sheet is one we put into workbooks ourselves, which holds nothing to read. */
    static boolean isOwnSheet(SheetFile.Sheet sheet) {
        return OWN_SHEETS.contains(sheet.name());
    }
}
