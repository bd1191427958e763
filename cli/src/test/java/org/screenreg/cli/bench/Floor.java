package org.screenreg.cli.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The floor of a load: fastexcel-reader reads the same file and plain JDBC batches write as many event rows to a table of
 * the same shape, with no check, no match and nothing derived.
 */
final class Floor {
    private static final int EVENTS_PER_ROW = 3;
    private static final int BATCH = 1_000;

    private Floor() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:file:" + args[1] + ";MODE=PostgreSQL", "sa", "")) {
            prepare(connection);
            copy(Path.of(args[0]), connection);
            connection.commit();
            try (var statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
        System.out.println(Peak.ofThisProcess());
    }

    private static void prepare(Connection connection) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE event (county_code VARCHAR(12) NOT NULL, event_id BIGINT NOT NULL,"
                    + " person_id BIGINT, batch_id BIGINT, sheet_no INT, row_no INT, programme VARCHAR(20),"
                    + " kind VARCHAR(40), performed_on DATE, facility_code VARCHAR(80), findings VARCHAR(8000),"
                    + " details VARCHAR(2000), content_key BIGINT, PRIMARY KEY (county_code, event_id))");
            statement.execute("CREATE INDEX event_person_ix ON event (county_code, person_id)");
        }
        connection.setAutoCommit(false);
    }

    private static void copy(Path file, Connection connection) throws Exception {
        String sql = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            long[] id = {0};
            rows.skip(1).forEach(row -> add(insert, connection, row, id));
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, Connection connection, Row row, long[] id) {
        try {
            StringBuilder findings = new StringBuilder();
            for (Cell cell : (Iterable<Cell>) row.stream()::iterator) {
                if (cell != null && findings.length() < 700) {
                    findings.append('"').append(cell.getText()).append("\",");
                }
            }
            List<String> parts = parts(findings.toString());
            for (int i = 0; i < EVENTS_PER_ROW; i++) {
                bind(insert, row.getRowNum(), ++id[0], parts.get(i));
                insert.addBatch();
            }
            if (id[0] % BATCH < EVENTS_PER_ROW) {
                insert.executeBatch();
                connection.commit();
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> parts(String findings) {
        int third = findings.length() / EVENTS_PER_ROW;
        return List.of(
                findings.substring(0, third), findings.substring(third, 2 * third), findings.substring(2 * third));
    }

    private static void bind(PreparedStatement insert, int row, long id, String findings) throws java.sql.SQLException {
        insert.setString(1, "999999");
        insert.setLong(2, id);
        insert.setLong(3, row);
        insert.setLong(4, 1);
        insert.setInt(5, 0);
        insert.setInt(6, row);
        insert.setString(7, "copd");
        insert.setString(8, "copd-questionnaire");
        insert.setObject(9, LocalDate.of(2026, 3, 2));
        insert.setString(10, null);
        insert.setString(11, findings);
        insert.setString(12, id % EVENTS_PER_ROW == 1 ? findings : null);
        insert.setLong(13, id * 31);
    }
}
