package org.screenreg.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.screenreg.store.jooq.Tables.COVERAGE_SPAN;
import static org.screenreg.store.jooq.Tables.EPISODE;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON_ALIAS;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;
import static org.screenreg.store.jooq.Tables.SCREENING;
import static org.screenreg.store.jooq.Tables.TASK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.RegistryException;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.match.ReviewStore.Verdict;
import org.screenreg.person.PersonKey;
import org.screenreg.person.PersonQuery;
import org.screenreg.testing.Engine;
import org.screenreg.testing.TestPeople;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

@ParameterizedClass
@EnumSource(Engine.class)
class ReviewStoreTest {
    private static final LocalDate LOADED = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String OLD = TestPeople.identityNumber(LocalDate.of(1980, 1, 1), 6);
    private static final String NEW = TestPeople.identityNumber(LocalDate.of(1980, 1, 10), 8);
    private static final List<Table<?>> ALL =
            List.of(PERSON_DETAIL, PERSON_ALIAS, COVERAGE_SPAN, EPISODE, SCREENING, TASK, EVENT, PERSON_STATEMENT);

    @Parameter
    Engine engine;

    private TestRegister register;

    @BeforeEach
    void load_one_woman_under_two_numbers() {
        register = TestRegister.withAreas(engine);
        register.load(
                TestSheet.people("people.xlsx")
                        .row("name=曾小梅", "identity-number=" + OLD, "phone=13900000001", "village=大王村")
                        .row("name=曾小梅", "identity-number=" + NEW, "phone=13900000001", "village=大王村"),
                LOADED);
        register.load(
                TestSheet.breast("breast.xlsx")
                        .row("name=曾小梅", "identity-number=" + OLD, "ultrasound-date=2026-03-02", "ultrasound-left=4A")
                        .row("name=曾小梅", "identity-number=" + NEW, "pathology-date=2026-04-02", "pathology-result=良性"),
                LOADED);
        register.assessor().refresh(TODAY);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private ReviewStore review() {
        return new ReviewStore(register.database(), TestRegister.COUNTY, register.journal(), "tester", TODAY);
    }

    private Map<String, List<String>> dump() {
        return ALL.stream().collect(Collectors.toMap(Table::getName, table -> register.rows(table)));
    }

    private PersonKey key(String number) {
        return new PersonQuery(register.database(), TestRegister.COUNTY)
                .key(0, number)
                .orElseThrow();
    }

    private PersonRecord record(String number) {
        return register.records(TODAY).record(key(number)).orElseThrow();
    }

    private void decide(boolean same) {
        review().search();
        Pair pair = Pair.of(key(OLD), key(NEW));
        review().decide(List.of(new Verdict(pair, same, key(NEW))));
        register.assessor().refresh(TODAY);
    }

    @Test
    void somebody_under_two_valid_numbers_is_found_and_never_joined_without_a_decision() {
        ReviewStore.Search search = review().search();

        assertThat(search.pairs()).isEqualTo(1);
        assertThat(review().undecided()).singleElement().satisfies(pair -> assertThat(pair.origin())
                .isEqualTo(Origin.REGISTER));
        assertThat(review().decisions()).isEmpty();
        assertThat(key(OLD)).isNotEqualTo(key(NEW));
    }

    @Test
    void a_merge_puts_both_histories_together_under_the_kept_number() {
        decide(true);

        PersonRecord merged = record(NEW);
        assertThat(merged.person().identityNumber()).isEqualTo(NEW);
        assertThat(merged.events()).extracting(ScreeningEvent::kind).containsExactly("ultrasound", "pathology");
        assertThat(register.rows(PERSON_DETAIL)).hasSize(1);
        assertThat(register.rows(TASK))
                .noneMatch(task -> task.contains("step=biopsy") && task.contains("until_date=9999"));
    }

    @Test
    void the_old_number_still_finds_the_person() {
        PersonKey old = key(OLD);
        decide(true);

        assertThat(key(OLD)).isEqualTo(key(NEW));
        assertThat(register.records(TODAY).record(old).orElseThrow().person().identityNumber())
                .isEqualTo(NEW);
        assertThat(register.records(TODAY).byKey(List.of(old))).containsOnlyKeys(old, key(NEW));
    }

    @Test
    void what_is_loaded_under_the_old_number_later_belongs_to_the_person() {
        decide(true);

        register.load(
                TestSheet.breast("later.xlsx")
                        .row("name=曾小梅", "identity-number=" + OLD, "ultrasound-date=2026-10-02", "ultrasound-left=2"),
                TODAY);
        register.assessor().refresh(TODAY);

        assertThat(record(NEW).events()).hasSize(3);
        assertThat(register.rows(PERSON_DETAIL)).hasSize(1);
    }

    @Test
    void undoing_a_merge_restores_both_histories_exactly() {
        Map<String, List<String>> before = dump();
        decide(true);
        assertThat(dump()).isNotEqualTo(before);

        review().undo(List.of(review().decisions().get(0).number()));
        register.assessor().refresh(TODAY);

        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void yesterday_stays_as_it_was() {
        decide(true);

        assertThat(persons(LOADED)).isEqualTo(2);
        assertThat(persons(TODAY)).isEqualTo(1);
    }

    private int persons(LocalDate asOf) {
        List<PersonRecord> found = new ArrayList<>();
        RecordStore records = register.records(asOf);
        records.forEach(records.everybody(), found::add);
        return found.size();
    }

    @Test
    void what_is_not_the_same_is_remembered() {
        decide(false);

        assertThat(review().search().pairs()).isZero();
        assertThat(review().undecided()).isEmpty();
        assertThat(register.rows(PERSON_DETAIL)).hasSize(2);
    }

    @Test
    void a_merge_whose_kept_number_is_undone_falls_back_to_the_other() {
        long second = register.load(
                        TestSheet.people("corrected.xlsx")
                                .row(
                                        "name=曾小梅",
                                        "identity-number=" + TestPeople.identityNumber(LocalDate.of(1980, 1, 1), 18),
                                        "phone=13900000001",
                                        "village=大王村"),
                        TODAY)
                .batch()
                .orElseThrow();
        register.assessor().refresh(TODAY);
        review().search();
        Pair pair = review().undecided().stream()
                .map(one -> Pair.of(
                        new PersonKey(one.candidate().one().person()),
                        new PersonKey(one.candidate().other().person())))
                .filter(one -> one.lower().equals(key(OLD)) && !one.higher().equals(key(NEW)))
                .findFirst()
                .orElseThrow();
        review().decide(List.of(new Verdict(pair, true, pair.higher())));
        register.assessor().refresh(TODAY);
        assertThat(key(OLD)).isEqualTo(pair.higher());

        register.batches().undo(second, TODAY);
        register.assessor().refresh(TODAY);

        assertThat(record(OLD).person().identityNumber()).isEqualTo(OLD);
        assertThat(record(OLD).events()).hasSize(1);
    }

    @Test
    void a_row_is_about_one_human_being() {
        register.load(
                TestSheet.breast("row.xlsx")
                        .row("name=曾小梅", "phone=13900000001", "ultrasound-date=2026-11-02", "ultrasound-left=2"),
                TODAY);
        register.assessor().refresh(TODAY);
        List<Verdict> both = review().undecided().stream()
                .map(Undecided::candidate)
                .map(one -> new Verdict(
                        Pair.of(
                                new PersonKey(one.one().person()),
                                new PersonKey(one.other().person())),
                        true,
                        new PersonKey(one.other().person())))
                .toList();

        assertThat(both).hasSize(2);
        assertThatThrownBy(() -> review().decide(both))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("two persons");
        assertThat(review().decisions()).isEmpty();
    }

    @Test
    void a_decision_nobody_made_or_somebody_took_back_cannot_be_taken_back() {
        decide(true);
        review().undo(List.of(1L));

        Stream.of(1L, 99L).forEach(number -> assertThatThrownBy(() -> review().undo(List.of(number)))
                .isInstanceOf(RegistryException.class));
    }

    @Test
    void the_journal_names_numbers_of_the_register_and_nothing_else() {
        decide(true);

        assertThat(register.journal().entries())
                .anyMatch(entry -> entry.action().equals("match-decide"))
                .noneMatch(
                        entry -> entry.detail().contains("曾") || entry.detail().contains(OLD));
    }
}
