package org.screenreg.indicator.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.IndicatorQuery;
import org.screenreg.indicator.Indicators;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.indicator.reconciliation.Reconciliation.Side;
import org.screenreg.pathway.InventedResidents;
import org.screenreg.pathway.Pathways;
import org.screenreg.testing.Engine;
import org.screenreg.testing.InventedRegister;
import org.screenreg.testing.TestPeople;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

class ReconciliationTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2026, 11, 21);
    private static final Indicators INDICATORS = Indicators.load(TestRegister.CODE_LISTS);
    private static final List<LocalDate> WOMEN = List.of(
            LocalDate.of(1970, 1, 1),
            LocalDate.of(1971, 1, 1),
            LocalDate.of(1972, 1, 1),
            LocalDate.of(1973, 1, 1),
            LocalDate.of(1974, 1, 1),
            LocalDate.of(1991, 9, 1));

    private TestRegister register;
    private final Pathways pathways = new Pathways(TestRegister.PROTOCOLS);

    @BeforeEach
    void open() {
        register = TestRegister.withAreas(Engine.H2);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void each_cause_is_told_apart() {
        long retracted = loadBefore();
        TestSheet died = TestSheet.people("died.xlsx").row("name=测试", number(2), "died-on=2026-07-01");
        TestSheet moved = TestSheet.people("moved.xlsx").row("name=测试", number(3), "moved-on=2026-08-01");
        register.load(died, AFTER.minusDays(4));
        register.load(moved, AFTER.minusDays(4));
        register.load(
                TestSheet.people("new.xlsx").row("name=测试", person(LocalDate.of(1975, 1, 1))), AFTER.minusDays(3));
        register.load(screened("late.xlsx", 0, "2026-05-05"), AFTER.minusDays(2));
        register.load(screened("since.xlsx", 4, "2026-09-09"), AFTER.minusDays(2));
        register.batches().undo(retracted, AFTER.minusDays(1));

        Map<Cause, Change> sums = sums(question("IND-04a", "breast", "2026", Breakdown.COUNTY));

        assertThat(sums.keySet())
                .containsExactlyInAnyOrder(
                        Cause.NEWLY_KNOWN,
                        Cause.DEATH,
                        Cause.MOVE,
                        Cause.TAKEN_BACK,
                        Cause.LATE,
                        Cause.SINCE,
                        Cause.TIME);
        assertThat(sums.get(Cause.LATE).numerator()).isEqualTo(1);
        assertThat(sums.get(Cause.LATE).denominator()).isZero();
        assertThat(sums.get(Cause.SINCE).numerator()).isEqualTo(1);
        assertThat(sums.get(Cause.TAKEN_BACK).numerator()).isEqualTo(-1);
        assertThat(sums.get(Cause.DEATH).denominator()).isEqualTo(-1);
        assertThat(sums.get(Cause.MOVE).denominator()).isEqualTo(-1);
        assertThat(sums.get(Cause.NEWLY_KNOWN).denominator()).isEqualTo(1);
        assertThat(sums.get(Cause.TIME).denominator()).as("35 in September").isEqualTo(1);
    }

    @Test
    void a_move_within_the_county_explains_the_figures_of_a_township() {
        loadBefore();
        register.load(
                TestSheet.people("home.xlsx").row("name=测试", number(0), "township=河西镇", "village=新村"),
                AFTER.minusDays(3));

        Map<Cause, Change> sums = sums(question("IND-04a", "breast", "2025", Breakdown.TOWNSHIP));

        assertThat(sums.get(Cause.PLACE).denominator()).isEqualTo(-1);
    }

    @Test
    void the_causes_add_up_to_the_difference_for_every_indicator() {
        List<InventedResidents.Resident> all = new InventedResidents(77).next(300, 1);
        InventedRegister invented = new InventedRegister(register);
        invented.add(all.subList(0, 200), BEFORE.minusDays(30));
        invented.add(all.subList(200, 300), BEFORE.plusDays(30));

        for (Indicator indicator : INDICATORS.all()) {
            for (String programme : List.of("breast", "copd", "hypertension")) {
                if (indicator.rules().containsKey(programme)
                        && indicator.needs(programme).isEmpty()) {
                    sums(question(indicator.id(), programme, "2026", Breakdown.COUNTY));
                }
            }
        }
    }

    private Map<Cause, Change> sums(Question question) {
        Reconciliation reconciliation = new Reconciliation(question, true);
        Side before = side(question, BEFORE);
        Side after = side(question, AFTER);
        List<Change> changes = reconciliation.changes(before, after);
        Map<Cause, Change> sums = Reconciliation.sums(changes);
        Figure old = reconciliation.figure(before);
        Figure now = reconciliation.figure(after);
        assertThat(changes.stream().mapToInt(Change::numerator).sum())
                .as(question.indicator().id())
                .isEqualTo(now.numerator() - old.numerator());
        assertThat(changes.stream().mapToInt(Change::denominator).sum())
                .isEqualTo(now.denominator() - old.denominator());
        assertThat(sums).doesNotContainKey(Cause.UNEXPLAINED);
        return sums;
    }

    private Side side(Question question, LocalDate asOf) {
        String part = question.by() == Breakdown.COUNTY ? "" : "TW01";
        long assessment = register.assessor().at(asOf, AFTER);
        return new Side(
                asOf,
                new IndicatorQuery(register.database(), TestRegister.COUNTY, TestRegister.PROTOCOLS, pathways)
                        .behind(assessment, question, part, asOf),
                register.records(asOf));
    }

    private static Question question(String id, String programme, String period, Breakdown by) {
        return new Question(INDICATORS.get(id), programme, Period.parse(period, BEFORE), by);
    }

    /** Six women of the east township, one of them screened by a file that will be taken back. */
    private long loadBefore() {
        TestSheet people = TestSheet.people("people.xlsx");
        for (int i = 0; i < WOMEN.size(); i++) {
            people.row("name=测试", number(i), "township=河东镇", "village=大王村");
        }
        register.load(people, BEFORE.minusDays(60));
        return register.load(screened("screened.xlsx", 1, "2026-04-04"), BEFORE.minusDays(20))
                .batch()
                .orElseThrow();
    }

    private static TestSheet screened(String file, int woman, String day) {
        return TestSheet.breast(file)
                .row(
                        "name=测试",
                        number(woman),
                        "exam-date=" + day,
                        "exam-left=正常",
                        "exam-right=正常",
                        "ultrasound-date=" + day,
                        "ultrasound-left=1类",
                        "ultrasound-right=1类");
    }

    private static String number(int woman) {
        return person(WOMEN.get(woman));
    }

    private static String person(LocalDate born) {
        return "identity-number=" + TestPeople.identityNumber(born, 22);
    }
}
