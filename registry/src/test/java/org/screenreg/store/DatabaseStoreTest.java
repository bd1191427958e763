package org.screenreg.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.screenreg.store.jooq.Tables.COUNTY;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.RegistryException;
import org.screenreg.programme.CountyStore;
import org.screenreg.testing.Engine;

class DatabaseStoreTest {
    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_register_that_was_migrated_keeps_its_rows_when_it_is_opened_again(Engine engine) {
        String location = engine.empty();
        try (Database first = Database.open(location, true)) {
            new CountyStore(first).add("999999");
        }

        try (Database second = Database.open(location, false)) {
            assertThat(new CountyStore(second).all()).containsExactly("999999");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void changed_scripts_are_run_again_over_a_register_with_rows(Engine engine) {
        String location = engine.empty();
        try (Database first = Database.open(location, true)) {
            new CountyStore(first).add("999999");
            first.sql().execute("UPDATE schema_scripts SET scripts_hash = 'older'");
        }

        try (Database second = Database.open(location, false)) {
            assertThat(new CountyStore(second).all()).containsExactly("999999");
            assertThat(second.sql().fetchCount(org.screenreg.store.jooq.Tables.SCREENED_PERSON))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_transaction_that_fails_leaves_nothing(Engine engine) {
        try (Database database = Database.open(engine.empty(), true)) {

            assertThatThrownBy(() -> database.transact(sql -> {
                        sql.insertInto(COUNTY).values("999999").execute();
                        throw new IllegalStateException("broken off");
                    }))
                    .hasMessage("broken off");

            assertThat(new CountyStore(database).all()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_county_added_twice_is_there_once(Engine engine) {
        try (Database database = Database.open(engine.empty(), true)) {
            CountyStore counties = new CountyStore(database);

            counties.add("999999");
            counties.add("999999");

            assertThat(counties.all()).containsExactly("999999");
        }
    }

    @Test
    void a_register_that_is_not_there_is_not_made_by_opening_it(@TempDir Path folder) {
        Path file = folder.resolve("nowhere");

        assertThatThrownBy(() -> Database.open(file.toString(), false))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("There is no register");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_is_no_register_is_refused_with_a_sentence(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("letter.mv.db"), "Dear registry");

        assertThatThrownBy(() -> Database.open(folder.resolve("letter").toString(), false))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("may be damaged or not a register");
    }

    @Test
    void a_backed_up_register_can_be_opened_from_the_copy(@TempDir Path folder) throws Exception {
        Path zip = folder.resolve("copy.zip");
        try (Database database = Database.open(folder.resolve("original").toString(), true)) {
            new CountyStore(database).add("999999");
            database.backUp(zip);
        }
        try (var files = new java.util.zip.ZipFile(zip.toFile())) {
            Files.copy(files.getInputStream(files.getEntry("original.mv.db")), folder.resolve("restored.mv.db"));
        }

        try (Database restored = Database.open(folder.resolve("restored").toString(), false)) {
            assertThat(new CountyStore(restored).all()).containsExactly("999999");
        }
    }
}
