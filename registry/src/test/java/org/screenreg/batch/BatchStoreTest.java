package org.screenreg.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.RegistryException;
import org.screenreg.journal.JournalEntry;
import org.screenreg.testing.Engine;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

@ParameterizedClass
@EnumSource(Engine.class)
class BatchStoreTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final TestSheet SHEET = TestSheet.breast("march.xlsx")
            .row("name=李四", "identity-number=999999198001010062", "ultrasound-date=2026-03-01", "ultrasound-left=2")
            .row("name=张三", "identity-number=999999198001010012", "ultrasound-date=2026-03-01", "ultrasound-left=2");

    @Parameter
    Engine engine;

    private TestRegister register;
    private BatchStore batches;

    @BeforeEach
    void open() {
        register = TestRegister.on(engine);
        batches = register.batches();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void a_loaded_file_stands_in_the_ledger_with_its_accounting() {
        long id = register.load(SHEET, MONDAY).batch().orElseThrow();

        Batch batch = batches.get(id);

        assertThat(batch.fileName()).isEqualTo("march.xlsx");
        assertThat(batch.state()).isEqualTo("loaded");
        assertThat(batch.loadedOn()).isEqualTo(MONDAY);
        assertThat(batch.undoneOn()).isNull();
        assertThat(batch.accounting().of(RowOutcome.ACCEPTED)).isEqualTo(1);
        assertThat(batch.accounting().of(RowOutcome.HELD)).isEqualTo(1);
        assertThat(batches.loadedFrom(SHEET.contentHash())).contains(batch);
    }

    @Test
    void an_undone_batch_may_be_loaded_again() {
        long id = register.load(SHEET, MONDAY).batch().orElseThrow();

        batches.undo(id, MONDAY.plusDays(1));

        assertThat(batches.get(id).undoneOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(batches.loadedFrom(SHEET.contentHash())).isEmpty();
        assertThat(register.load(SHEET, MONDAY.plusDays(2)).accounting().of(RowOutcome.ACCEPTED))
                .isEqualTo(1);
    }

    @Test
    void what_is_undone_cannot_be_undone_again() {
        long id = register.load(SHEET, MONDAY).batch().orElseThrow();
        batches.undo(id, MONDAY);

        assertThatThrownBy(() -> batches.undo(id, MONDAY))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("only a loaded batch can be undone");
    }

    @Test
    void a_batch_nobody_loaded_is_not_found() {
        assertThatThrownBy(() -> batches.get(77))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("There is no batch 77");
    }

    @Test
    void the_latest_day_is_that_of_the_last_loading_or_undoing() {
        assertThat(batches.latestDay()).isEmpty();

        long id = register.load(SHEET, MONDAY).batch().orElseThrow();
        assertThat(batches.latestDay()).contains(MONDAY);

        batches.undo(id, MONDAY.plusDays(5));
        assertThat(batches.latestDay()).contains(MONDAY.plusDays(5));
    }

    @Test
    void loading_and_undoing_are_journaled_without_anything_of_a_person() {
        long id = register.load(SHEET, MONDAY).batch().orElseThrow();
        batches.undo(id, MONDAY);

        assertThat(register.journal().entries())
                .extracting(JournalEntry::action)
                .containsExactly("import-load", "import-undo");
        assertThat(register.journal().entries())
                .extracting(JournalEntry::detail)
                .noneMatch(detail -> detail.contains("李四") || detail.contains("999999198001010062"));
    }

    @Test
    void the_issues_of_a_batch_are_kept_in_file_order_with_what_they_say() {
        long id = register.load(SHEET, MONDAY).batch().orElseThrow();

        List<IssueQuery.KeptIssue> issues = new IssueQuery(register.database(), TestRegister.COUNTY).first(id, 1);

        assertThat(issues)
                .containsExactly(new IssueQuery.KeptIssue(
                        "identity-number-checksum", "Sheet1", 3, "identity-number", "999999198001010012", List.of()));
        assertThat(new IssueQuery(register.database(), TestRegister.COUNTY).counts(id))
                .containsEntry("identity-number-checksum", 1)
                .containsEntry("identity-area-unknown", 1);
    }

    @Test
    void accounting_again_turns_what_was_taken_over_into_unchanged() {
        Accounting.Tally tally = new Accounting.Tally();
        tally.count(RowOutcome.ACCEPTED);
        tally.count(RowOutcome.UPDATED);
        tally.count(RowOutcome.HELD);

        Accounting again = tally.total().again();

        assertThat(again.of(RowOutcome.UNCHANGED)).isEqualTo(2);
        assertThat(again.of(RowOutcome.HELD)).isEqualTo(1);
        assertThat(again.read()).isEqualTo(3);
    }
}
