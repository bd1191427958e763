package org.screenreg.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.screenreg.definition.Definitions;
import org.screenreg.store.jooq.DefaultSchema;
import org.screenreg.testing.DataDictionary;
import org.screenreg.testing.Engine;
import org.screenreg.testing.ResourceFolder;

class SchemaCatalogueTest {
    @Test
    void the_index_names_every_script_of_the_folders() {
        List<String> scripts = new ArrayList<>();
        ResourceFolder.names("db/migration", ".sql").forEach(name -> scripts.add("migration/" + name + ".sql"));
        ResourceFolder.names("db/view", ".sql").forEach(name -> scripts.add("view/" + name + ".sql"));

        List<String> named =
                Definitions.resource(Schema.class, "/db/index.yaml").texts();

        assertThat(named).containsExactlyInAnyOrderElementsOf(scripts);
    }

    @Test
    void every_view_is_dropped_before_the_tables_change() {
        String drops =
                ResourceFolder.text(ResourceFolder.of("src/main/resources/db/view/beforeMigrate__drop_views.sql"));

        List<String> views = ResourceFolder.names("db/view", ".sql").stream()
                .filter(name -> name.startsWith("afterMigrate__"))
                .map(name -> name.substring("afterMigrate__010_".length()))
                .toList();

        assertThat(Stream.of(drops.split(";"))
                        .map(String::strip)
                        .filter(drop -> !drop.isEmpty())
                        .map(drop -> drop.substring("DROP VIEW IF EXISTS ".length())))
                .containsExactlyInAnyOrderElementsOf(views);
    }

    @Test
    void every_table_and_column_is_described() {
        try (Database database = Database.open(Engine.H2.empty(), true)) {
            assertThat(DataDictionary.of(database).undescribed()).isEmpty();
        }
    }

    @Test
    void every_key_begins_with_the_county() {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (table.getPrimaryKey() != null) {
                Field<?> first = table.getPrimaryKey().getFields().get(0);
                assertThat(first.getName()).as(table.getName()).isEqualTo("county_code");
            }
        }
    }

    @Test
    void the_data_dictionary_is_as_the_scripts_describe_the_tables() throws Exception {
        var file = ResourceFolder.of("docs/data-dictionary.md");
        String wanted;
        try (Database database = Database.open(Engine.H2.empty(), true)) {
            wanted = DataDictionary.of(database).markdown();
        }
        if (Boolean.getBoolean("update")) {
            Files.writeString(file, wanted);
        }

        assertThat(file)
                .as("run with -Dtest=SchemaCatalogueTest -Dupdate=true to write it anew")
                .hasContent(wanted);
    }
}
