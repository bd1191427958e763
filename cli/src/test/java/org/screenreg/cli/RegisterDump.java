package org.screenreg.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.screenreg.store.Database;
import org.screenreg.store.RegisterKey;

/**
 * Everything a register knows and answers, in an order of its own and without the numbers it gave to persons, events and
 * batches: two registers that know the same have equal dumps.
 */
record RegisterDump(List<String> lines) {
    private static final List<String> DERIVED =
            List.of("person_detail", "coverage_span", "episode", "screening", "task");
    private static final int SHOWN = 12;
    private static final List<String> STATED = List.of("person_statement", "event", "area", "population");
    private static final Set<String> NUMBERS =
            Set.of("person_id", "event_id", "batch_id", "assessment_no", "sheet_no", "county_code");

    RegisterDump {
        lines = List.copyOf(lines);
    }

    static RegisterDump of(String location, RegisterKey key) {
        List<String> lines = new ArrayList<>();
        try (Database database = Database.open(location, false, key)) {
            for (String table : DERIVED) {
                add(lines, database.connection(), table, """
                        SELECT p.identity_number AS who, d.*
                        FROM %s d
                        JOIN person p ON p.county_code = d.county_code AND p.person_id = d.person_id
                        WHERE d.assessment_no = 0
                        """.formatted(table));
            }
            for (String table : STATED) {
                boolean personal = table.equals("event") || table.equals("person_statement");
                add(lines, database.connection(), table, """
                        SELECT b.file_name, %s d.*
                        FROM %s d
                        JOIN batch b ON b.county_code = d.county_code AND b.batch_id = d.batch_id AND b.state = 'loaded'
                        %s
                        """.formatted(
                                personal ? "p.identity_number AS who," : "",
                                table,
                                personal
                                        ? "JOIN person p ON p.county_code = d.county_code AND p.person_id = d.person_id"
                                        : ""));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Collections.sort(lines);
        return new RegisterDump(lines);
    }

    /** A value as text, claims written alike whatever the engine. */
    private static String text(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        return value instanceof Boolean ? value.toString() : rows.getString(column);
    }

    private static void add(List<String> lines, Connection connection, String table, String question)
            throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                StringBuilder line = new StringBuilder(table);
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    if (!NUMBERS.contains(columns.getColumnLabel(i))) {
                        line.append(" | ").append(text(rows, i));
                    }
                }
                lines.add(line.toString());
            }
        }
    }

    /** The first lines that only one of two dumps has, each marked with its side; empty for equal registers. */
    List<String> difference(RegisterDump other) {
        List<String> different = new ArrayList<>(
                without(other).map(line -> "- " + line).limit(SHOWN).toList());
        other.without(this).map(line -> "+ " + line).limit(SHOWN).forEach(different::add);
        return different;
    }

    private Stream<String> without(RegisterDump other) {
        Map<String, Long> counts =
                lines.stream().collect(Collectors.groupingBy(line -> line, TreeMap::new, Collectors.counting()));
        other.lines.forEach(line -> counts.computeIfPresent(line, (key, count) -> count == 1 ? null : count - 1));
        return counts.keySet().stream();
    }
}
