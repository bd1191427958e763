package org.screenreg.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.event.PersonRecord;
import org.screenreg.protocol.Protocols;

class CancerCarePropertyTest {
    private static final int RECORDS = 8_000;
    private static final LocalDate AS_OF = LocalDate.of(2030, 6, 1);
    private static final Set<String> CARE = Set.of(
            "treatment",
            "follow-up-contact",
            "specialist-assessment",
            "biopsy",
            "colonoscopy",
            "counsel-refusal",
            "trace",
            "confirm-status");

    private final Pathways pathways = new Pathways(Protocols.load());

    @ParameterizedTest
    @CsvSource({
        "lung,adenocarcinoma,result",
        "lung,small-cell,result",
        "liver,hcc,result",
        "cervical,invasive,result",
        "cervical,microinvasive,result",
        "colorectal,cancer,result",
        "upper-gi,intramucosal,oesophagus",
        "upper-gi,advanced,stomach"
    })
    void a_malignant_pathology_is_treated_or_followed_for_ever(String programme, String malignant, String finding) {
        long ill = records(programme)
                .filter(record -> has(record, "pathology", finding, malignant))
                .peek(record ->
                        assertThat(step(programme, record)).as(record::toString).isIn(CARE))
                .count();

        assertThat(ill).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lung", "liver", "cervical", "upper-gi", "colorectal"})
    void a_reported_case_is_treated_or_followed_for_ever(String programme) {
        long ill = records(programme)
                .filter(record -> has(record, "cancer-diagnosis", "result", "cancer"))
                .peek(record ->
                        assertThat(step(programme, record)).as(record::toString).isIn(CARE))
                .count();

        assertThat(ill).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lung", "liver"})
    void whoever_is_of_screening_age_has_a_next_step(String programme) {
        records(programme)
                .filter(record -> record.person().birthDate().isAfter(AS_OF.minusYears(74))
                        && record.person().birthDate().isBefore(AS_OF.minusYears(50)))
                .filter(record ->
                        record.events().stream().noneMatch(event -> event.kind().equals("exclusion")))
                .forEach(record ->
                        assertThat(step(programme, record)).as(record::toString).isNotEqualTo("none"));
    }

    private static Stream<PersonRecord> records(String programme) {
        InventedRecords records = new InventedRecords(programme, 77);
        return Stream.generate(records::next)
                .limit(RECORDS)
                .filter(record ->
                        record.person().diedOn() == null && record.person().movedOn() == null);
    }

    private static boolean has(PersonRecord record, String kind, String finding, String value) {
        return record.events().stream()
                .filter(event ->
                        event.kind().equals(kind) && !event.performedOn().isAfter(AS_OF))
                .anyMatch(event -> value.equals(event.findings().get(finding)));
    }

    private String step(String programme, PersonRecord record) {
        return pathways.course(programme, record, AS_OF).recommendations().stream()
                .filter(one -> one.until() == null && one.table().equals("next-step"))
                .findFirst()
                .orElseThrow()
                .step();
    }
}
