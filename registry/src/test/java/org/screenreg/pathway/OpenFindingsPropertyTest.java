package org.screenreg.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.screenreg.event.EventSource;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.Hit;
import org.screenreg.protocol.Protocols;

class OpenFindingsPropertyTest {
    private static final int RECORDS = 8_000;
    private static final LocalDate AS_OF = LocalDate.of(2030, 6, 1);
    private static final Set<String> SUSPICIOUS = Set.of("4", "4A", "4B", "4C", "5");
    private static final Set<String> FOR_THE_HEALTHY = Set.of(
            "routine-recall", "none", "ultrasound", "breast-examination", "invite-again", "complete-questionnaire");

    private final Pathways pathways = new Pathways(Protocols.load());

    @Test
    void a_class_4_or_5_without_later_pathology_or_decision_never_looks_healthy() {
        long open = records("breast")
                .filter(record -> has(record, "ultrasound", "left", SUSPICIOUS))
                .filter(record -> Stream.of("pathology", "specialist-assessment", "treatment")
                        .noneMatch(kind -> record.events().stream()
                                .anyMatch(event -> event.kind().equals(kind))))
                .peek(record ->
                        assertThat(step("breast", record)).as(record::toString).isNotIn(FOR_THE_HEALTHY))
                .count();

        assertThat(open).isGreaterThan(100);
    }

    @Test
    void a_malignant_pathology_is_treated_or_followed_for_ever() {
        long ill = records("breast")
                .filter(record -> has(record, "pathology", "result", Set.of("dcis", "invasive")))
                .peek(record ->
                        assertThat(step("breast", record)).as(record::toString).isNotIn(FOR_THE_HEALTHY))
                .count();

        assertThat(ill).isGreaterThan(100);
    }

    @Test
    void whom_a_hospital_confirmed_last_is_never_without_care() {
        long confirmed = records("copd")
                .filter(record -> has(record, "copd-diagnosis", "result", Set.of("confirmed")))
                .filter(record -> !has(record, "copd-diagnosis", "result", Set.of("excluded", "other")))
                .peek(record -> assertThat(course("copd", record).hits())
                        .as(record::toString)
                        .extracting(Hit::row)
                        .contains("COPD-D1")
                        .doesNotContain("COPD-S3", "COPD-T5", "COPD-T6", "COPD-R0", "COPD-S5"))
                .count();

        assertThat(confirmed).isGreaterThan(100);
    }

    @Test
    void a_record_that_states_nothing_never_puts_a_date_off() {
        records("breast").limit(2_000).forEach(record -> {
            List<ScreeningEvent> events = new ArrayList<>(record.events());
            events.add(new ScreeningEvent(
                    "pathology", "breast", AS_OF.minusDays(1), Map.of(), null, new EventSource(1, "b.xlsx", "s", 1)));

            Recommendation before = next("breast", record);
            Recommendation after = next("breast", new PersonRecord(record.person(), events));

            if (before.hit().row().equals(after.hit().row())) {
                assertThat(after.dueOn()).as(record::toString).isBeforeOrEqualTo(before.dueOn());
            }
        });
    }

    private static Stream<PersonRecord> records(String programme) {
        InventedRecords records = new InventedRecords(programme, 99);
        return Stream.generate(records::next)
                .limit(RECORDS)
                .filter(record ->
                        record.person().diedOn() == null && record.person().movedOn() == null);
    }

    private static boolean has(PersonRecord record, String kind, String finding, Set<String> values) {
        return record.events().stream()
                .filter(event ->
                        event.kind().equals(kind) && !event.performedOn().isAfter(AS_OF))
                .map(event -> event.findings().get(finding))
                .anyMatch(value -> value != null && values.contains(value));
    }

    private String step(String programme, PersonRecord record) {
        return next(programme, record).step();
    }

    private Recommendation next(String programme, PersonRecord record) {
        return course(programme, record).recommendations().stream()
                .filter(one -> one.until() == null && one.table().equals("next-step"))
                .findFirst()
                .orElseThrow();
    }

    private Course course(String programme, PersonRecord record) {
        return pathways.course(programme, record, AS_OF);
    }
}
