package org.screenreg.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;

/**
 * Reads very many rows of one question. jOOQ renders it once; the rows come straight from the driver, which halves the cost of
 * reading a whole county.
 */
public final class Scan {
    private Scan() {}

    /** Looks at one row. */
    public interface Sink {
        void row(ResultSet row) throws SQLException;
    }

    /** Hands over every row in the order the question asks for. */
    public static void of(Database database, Select<?> question, Sink sink) {
        try (PreparedStatement statement = database.connection().prepareStatement(question.getSQL())) {
            List<Object> values = question.getBindValues();
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.row(rows);
                }
            }
        } catch (SQLException e) {
            throw new RegistryException(
                    new Label(
                            "登记库未能读出数据（SQL 状态 " + e.getSQLState() + "）。",
                            "The register could not be read (SQL state " + e.getSQLState() + ")."),
                    e);
        }
    }

    /** The date in a column; null where it has none. */
    public static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** The text in a column; empty where it has none. */
    public static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
