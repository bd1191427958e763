package org.screenreg.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.screenreg.event.EventSource;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.pathway.InventedResidents.Resident;
import org.screenreg.pathway.Pathways;
import org.screenreg.testing.Engine;
import org.screenreg.testing.InventedRegister;
import org.screenreg.testing.TestRegister;

/** Published tables rebuilt: the people are invented, the counts are those of the article. */
class PublishedFigureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1965, 1, 1);
    private static final int SERVED = 902;
    private static final int INTERVENTIONS = 6;
    private static final int FILE = 20_000;
    private static final int BIRTHS = 3_650;

    /** Linxiang: more than 900 screened, 902 served, 6 precancer interventions, that is 0.67 % (reference on COPD §4, S2). */
    @Test
    void nine_hundred_and_two_served_and_six_interventions_come_out_as_published() {
        try (TestRegister register = TestRegister.withAreas(Engine.H2)) {
            List<Resident> women = new ArrayList<>();
            for (int i = 0; i < SERVED; i++) {
                women.add(woman(i));
            }
            new InventedRegister(register).add(women, TODAY);
            register.assessor().refresh(TODAY);
            List<Figure> counted = counted(register, "breast", List.of("PUB-01", "PUB-02", "PUB-04"));

            assertThat(counted.get(0).numerator()).isEqualTo(SERVED);
            assertThat(counted.get(1).numerator()).isEqualTo(SERVED);
            assertThat(counted.get(2).numerator()).isEqualTo(INTERVENTIONS);
            assertThat(counted.get(2).denominator()).isEqualTo(SERVED);
        }
    }

    /**
     * Colorectal screening in Henan 2013–2019: of 282 377 participants 39 834 were at high risk, of whom 7 454 (18.7 %) had a
     * colonoscopy (Front Oncol 2020;10:1173; reference on cancers §9.4, S31). The build takes one person in a hundred.
     */
    @Test
    void those_at_high_risk_and_those_who_came_come_out_as_published() {
        int share = Integer.getInteger("published.share", 100);
        int high = 39_834 / share;
        int examined = 7_454 / share;
        int participants = 282_377 / share;
        try (TestRegister register = TestRegister.withAreas(Engine.H2)) {
            InventedRegister invented = new InventedRegister(register);
            for (int from = 0; from < participants; from += FILE) {
                List<Resident> some = new ArrayList<>();
                for (int i = from; i < Math.min(participants, from + FILE); i++) {
                    some.add(participant(i, i < high, i < examined));
                }
                invented.add(some, TODAY);
            }
            register.assessor().refresh(TODAY);

            List<Figure> counted = counted(register, "colorectal", List.of("IND-01", "IND-02", "IND-03"));

            assertThat(counted.get(0).numerator()).isEqualTo(participants);
            assertThat(counted.get(1).denominator()).isEqualTo(participants);
            assertThat(counted.get(1).numerator()).isEqualTo(high);
            assertThat(counted.get(2).denominator()).isEqualTo(high);
            assertThat(counted.get(2).numerator()).isEqualTo(examined);
            assertThat(100.0 * counted.get(2).numerator() / counted.get(2).denominator())
                    .isCloseTo(18.7, within(0.2));
        }
    }

    private static List<Figure> counted(TestRegister register, String programme, List<String> ids) {
        Indicators all = Indicators.load(TestRegister.CODE_LISTS);
        List<Question> questions = ids.stream()
                .map(id -> new Question(all.get(id), programme, Period.year(2026), Breakdown.COUNTY))
                .toList();
        Counted counted = new IndicatorQuery(
                        register.database(),
                        TestRegister.COUNTY,
                        TestRegister.PROTOCOLS,
                        new Pathways(TestRegister.PROTOCOLS))
                .count(0, questions, TODAY);
        return questions.stream().map(question -> counted.of(question).total()).toList();
    }

    private static Resident participant(int i, boolean high, boolean examined) {
        List<ScreeningEvent> events = new ArrayList<>();
        events.add(event(
                "colorectal",
                "risk-questionnaire",
                "2026-03-02",
                Map.of(
                        "smoking", "never",
                        "height-cm", "170",
                        "weight-kg", "57.8",
                        "relatives", high ? "2" : "0",
                        "relative-age", "70",
                        "hereditary", "none",
                        "bowel-disease", "false")));
        if (examined) {
            events.add(event("colorectal", "colonoscopy", "2026-04-02", Map.of("finding", "normal", "caecum", "true")));
        }
        LocalDate born = LocalDate.of(1975, 1, 1).plusDays(i % BIRTHS);
        return new Resident(born, i / BIRTHS, false, i % 4, false, false, events);
    }

    private static Resident woman(int i) {
        List<ScreeningEvent> events = new ArrayList<>(List.of(
                event(
                        "breast",
                        "ultrasound",
                        "2026-03-02",
                        Map.of("left", i < INTERVENTIONS ? "4A" : "2", "right", "1")),
                event("breast", "breast-examination", "2026-03-02", Map.of("left", "normal", "right", "normal"))));
        if (i < INTERVENTIONS) {
            events.add(event("breast", "pathology", "2026-03-12", Map.of("result", "atypical-hyperplasia")));
            events.add(event("breast", "treatment", "2026-04-02", Map.of("kind", "surgery")));
        }
        return new Resident(FIRST_BIRTH.plusDays(i), 11, false, i % 4, false, false, events);
    }

    private static ScreeningEvent event(String programme, String kind, String day, Map<String, String> findings) {
        return new ScreeningEvent(
                kind, programme, LocalDate.parse(day), findings, null, new EventSource(1, "a.xlsx", "s", 1));
    }
}
