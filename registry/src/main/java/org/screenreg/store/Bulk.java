package org.screenreg.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;

/**
 * Runs one statement over many rows in JDBC batches. jOOQ renders the statement once; binding goes straight to the driver, which
 * halves the cost of a large load.
 */
public final class Bulk implements AutoCloseable {
    private static final int ROWS = 1_000;

    private final PreparedStatement statement;
    private int waiting;

    /** Appends to a table. */
    public Bulk(DSLContext sql, Connection connection, Table<?> table) {
        this(connection, insertInto(sql, table));
    }

    /** Runs any statement once per row of values. */
    public Bulk(Connection connection, String rendered) {
        try {
            this.statement = connection.prepareStatement(rendered);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static String insertInto(DSLContext sql, Table<?> table) {
        Field<?>[] fields = table.fields();
        Object[] marks = Arrays.stream(fields)
                .map(field -> DSL.val(null, field.getDataType()))
                .toArray();
        return sql.insertInto(table, fields).values(marks).getSQL();
    }

    /** Adds one row, a value per column in the table's order; null where a column may be empty. */
    public void add(@Nullable Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                bind(i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting == ROWS) {
                flush();
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private void bind(int position, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.NULL);
        } else if (value instanceof LocalDate date) {
            statement.setObject(position, date);
        } else {
            statement.setObject(position, value);
        }
    }

    /** Sends what is waiting. */
    public void flush() {
        try {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Lets go of the statement; what was not flushed is not written. */
    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static RegistryException refused(SQLException e) {
        SQLException first = e.getNextException() == null ? e : e.getNextException();
        return new RegistryException(
                new Label(
                        "登记库拒绝写入这些行（SQL 状态 " + first.getSQLState() + "）。",
                        "The register refused rows (SQL state " + first.getSQLState() + ")."),
                first);
    }
}
