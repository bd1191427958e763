package org.screenreg.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.store.jooq.Tables.JOURNAL;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.testing.Engine;
import org.screenreg.testing.TestRegister;

@ParameterizedClass
@EnumSource(Engine.class)
class JournalStoreTest {
    @Parameter
    Engine engine;

    private TestRegister register;
    private JournalStore journal;

    @BeforeEach
    void writeFourEntries() {
        register = TestRegister.on(engine);
        journal = register.journal();
        for (int i = 1; i <= 4; i++) {
            journal.write("report-run", "coverage " + i);
        }
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void entries_are_numbered_without_gaps_and_sealed_with_the_one_before() {
        assertThat(journal.entries()).extracting(JournalEntry::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(journal.entries().get(0).before()).isEqualTo("0".repeat(64));
        assertThat(journal.entries().get(3).before())
                .isEqualTo(journal.entries().get(2).hash());
        assertThat(journal.firstBroken()).isEmpty();
    }

    @Test
    void a_changed_entry_is_found() {
        register.database()
                .sql()
                .update(JOURNAL)
                .set(JOURNAL.DETAIL, "nothing")
                .where(JOURNAL.ENTRY_NO.eq(2L))
                .execute();

        assertThat(journal.firstBroken()).contains(2L);
    }

    @Test
    void an_entry_taken_out_is_found() {
        register.database()
                .sql()
                .deleteFrom(JOURNAL)
                .where(JOURNAL.ENTRY_NO.eq(3L))
                .execute();

        assertThat(journal.firstBroken()).contains(3L);
    }

    @Test
    void entries_that_changed_places_are_found() {
        var sql = register.database().sql();
        sql.update(JOURNAL)
                .set(JOURNAL.ENTRY_NO, 9L)
                .where(JOURNAL.ENTRY_NO.eq(2L))
                .execute();
        sql.update(JOURNAL)
                .set(JOURNAL.ENTRY_NO, 2L)
                .where(JOURNAL.ENTRY_NO.eq(3L))
                .execute();
        sql.update(JOURNAL)
                .set(JOURNAL.ENTRY_NO, 3L)
                .where(JOURNAL.ENTRY_NO.eq(9L))
                .execute();

        assertThat(journal.firstBroken()).contains(2L);
    }

    @Test
    void an_entry_of_a_transaction_that_fails_is_not_kept() {
        try {
            register.database().transact(sql -> {
                journal.write(sql, "import-load", "batch 1");
                throw new IllegalStateException("broken off");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("broken off");
        }

        assertThat(journal.entries()).hasSize(4);
    }
}
