package org.screenreg.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Label;

/**
 * What a column of a submitted file means.
 *
 * @param key the column's name in its dictionary
 * @param codeList the code list a {@code CODE} column draws from
 * @param sets what the value becomes: {@code person.birth-date}, {@code ultrasound.left}, {@code ultrasound.performed-on};
 *     several where one cell serves several events; empty where the column is read and ignored
 * @param required whether a data row without it is rejected
 * @param min least number allowed, NaN for none
 * @param max greatest number allowed, NaN for none
 */
public record SubmittedColumn(
        String key,
        Label heading,
        ColumnKind kind,
        @Nullable String codeList,
        List<String> sets,
        boolean required,
        double min,
        double max) {

    public SubmittedColumn {
        sets = List.copyOf(sets);
    }

    /** The unit the heading names in brackets, such as mm; empty where it names none. */
    public String unit() {
        String title = heading.zh();
        int open = title.lastIndexOf('(');
        return open >= 0 && title.endsWith(")") ? title.substring(open + 1, title.length() - 1) : "";
    }
}
