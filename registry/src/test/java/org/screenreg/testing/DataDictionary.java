package org.screenreg.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Record;
import org.screenreg.store.Database;

/** The tables, views and columns of an H2 register with the comments its scripts gave them. */
public final class DataDictionary {
    private static final String HEAD = """
            # Data dictionary 数据字典

            Every table, view and column of the register, from the comments in `src/main/resources/db`. This file is generated;
            `mvn test -pl registry -Dtest=SchemaCatalogueTest -Dupdate=true` writes it anew.
            """;

    private record Column(String name, String type, boolean mayBeEmpty, String comment) {}

    private record Relation(String name, String kind, String comment, List<Column> columns) {}

    private final Map<String, Relation> relations = new LinkedHashMap<>();

    private DataDictionary() {}

    public static DataDictionary of(Database database) {
        DataDictionary dictionary = new DataDictionary();
        database.sql()
                .fetch("SELECT table_name, table_type, remarks FROM information_schema.tables"
                        + " WHERE table_schema = 'public' AND table_name NOT IN ('flyway_schema_history', 'schema_scripts')"
                        + " ORDER BY table_name")
                .forEach(dictionary::addRelation);
        database.sql()
                .fetch("SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, remarks"
                        + " FROM information_schema.columns WHERE table_schema = 'public'"
                        + " ORDER BY table_name, ordinal_position")
                .forEach(dictionary::addColumn);
        return dictionary;
    }

    private void addRelation(Record row) {
        String name = row.get(0, String.class);
        String kind = row.get(1, String.class).contains("VIEW") ? "view" : "table";
        relations.put(name, new Relation(name, kind, text(row, 2), new ArrayList<>()));
    }

    private void addColumn(Record row) {
        Relation relation = relations.get(row.get(0, String.class));
        if (relation != null) {
            Integer length = row.get(3, Integer.class);
            String type = row.get(2, String.class).toLowerCase(Locale.ROOT);
            relation.columns()
                    .add(new Column(
                            row.get(1, String.class),
                            type.equals("character varying") ? "varchar(" + length + ")" : type,
                            row.get(4, String.class).equals("YES"),
                            text(row, 5)));
        }
    }

    private static String text(Record row, int at) {
        String text = row.get(at, String.class);
        return text == null ? "" : text;
    }

    /** Tables, views and columns of tables nobody described; a view's columns are those of its tables. */
    public List<String> undescribed() {
        List<String> names = new ArrayList<>();
        for (Relation relation : relations.values()) {
            if (relation.comment().isBlank()) {
                names.add(relation.name());
            }
            relation.columns().stream()
                    .filter(column ->
                            relation.kind().equals("table") && column.comment().isBlank())
                    .forEach(column -> names.add(relation.name() + "." + column.name()));
        }
        return names;
    }

    public String markdown() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Relation relation : relations.values()) {
            text.append("\n## ").append(relation.name());
            text.append(relation.kind().equals("view") ? " (view)" : "").append("\n\n");
            text.append(relation.comment()).append("\n\n");
            text.append("| column | type | may be empty | meaning |\n| --- | --- | --- | --- |\n");
            for (Column column : relation.columns()) {
                text.append("| %s | %s | %s | %s |%n"
                        .formatted(
                                column.name(),
                                column.type(),
                                column.mayBeEmpty() ? "yes" : "",
                                column.comment().replace("|", "\\|")));
            }
        }
        return text.toString().replace("\r\n", "\n");
    }
}
