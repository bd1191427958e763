package org.screenreg.template.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.intake.ColumnKind;
import org.screenreg.template.Column;

/** The township a sheet is named after, where a county sends one sheet per township. */
final class SheetTownship {
    private static final Pattern NAME =
            Pattern.compile("[\\d.、\\s-]*(\\p{IsHan}{1,10}(?:镇|乡|街道|街道办|农场|林场)|[\\p{L} ]{2,30}(?i:township|town))"
                    + "(?:\\s*[(（]?\\d*[)）]?)?");

    private SheetTownship() {}

    static Optional<String> of(String sheet) {
        Matcher name = NAME.matcher(sheet.strip());
        return name.matches() ? Optional.of(name.group(1).strip()) : Optional.empty();
    }

    static boolean fills(Column column) {
        return column.submitted().kind() == ColumnKind.TOWNSHIP;
    }
}
