package org.screenreg.intake;

import java.time.LocalDate;
import org.screenreg.intake.check.Check;
import org.screenreg.person.IdentityNumber;
import org.screenreg.programme.CodeLists;
import org.screenreg.testing.TestSheet;

/** Rows as checks see them: read, and not yet judged. */
public final class TestRow {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final CodeLists CODE_LISTS = CodeLists.load();

    private TestRow() {}

    /** The last row of a sheet. */
    public static ReadRow last(TestSheet sheet) {
        RowReader reader = new RowReader(sheet, CODE_LISTS, TODAY);
        return reader.read(sheet.rows().get(sheet.rows().size() - 1));
    }

    /** A row of breast screening whose person is known by the identity number. */
    public static ReadRow breast(String identityNumber, String... cells) {
        ReadRow row = last(TestSheet.breast("a.xlsx").row(cells));
        row.identify(new IdentityNumber(identityNumber));
        return row;
    }

    /** The row after a check has seen it. */
    public static ReadRow after(Check check, ReadRow row) {
        check.check(row);
        return row;
    }
}
