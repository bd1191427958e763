package org.screenreg.store;

import java.util.Collection;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A large list of values as a table to join with. One array is bound whatever the length, and both engines look every
 * value up in the index of the joined table, which H2 does not do for {@code IN} behind another key column.
 *
 * <p>The other table is joined with a left join, for else H2 may turn the two round and read the whole table; a value it
 * does not hold gives a row of nulls.
 */
public final class Among {
    private static final String NAME = "among";
    private static final String COLUMN = "wanted";

    /** The number of each row. */
    public static final Field<Long> NUMBER = DSL.field(DSL.name(NAME, COLUMN), Long.class);

    /** The text of each row. */
    public static final Field<String> TEXT = DSL.field(DSL.name(NAME, COLUMN), String.class);

    private Among() {}

    public static Table<?> numbers(Collection<Long> values) {
        return DSL.table("unnest({0})", DSL.val(values.toArray(Long[]::new), SQLDataType.BIGINT.array()))
                .as(NAME, COLUMN);
    }

    public static Table<?> texts(Collection<String> values) {
        return DSL.table("unnest({0})", DSL.val(values.toArray(String[]::new), SQLDataType.VARCHAR.array()))
                .as(NAME, COLUMN);
    }
}
