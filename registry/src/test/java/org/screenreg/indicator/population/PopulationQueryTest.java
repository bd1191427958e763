package org.screenreg.indicator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.RegistryException;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Denominator;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.IndicatorQuery;
import org.screenreg.indicator.Indicators;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.pathway.InventedResidents;
import org.screenreg.pathway.Pathways;
import org.screenreg.programme.AreaStore;
import org.screenreg.protocol.Target;
import org.screenreg.testing.Engine;
import org.screenreg.testing.InventedRegister;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

@ParameterizedClass
@EnumSource(Engine.class)
class PopulationQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Target WOMEN = new Target("F", 35, 64);
    private static final Indicator SCREENED =
            Indicators.load(TestRegister.CODE_LISTS).get("IND-04a");

    @Parameter
    Engine engine;

    private TestRegister register;
    private PopulationQuery query;

    @BeforeEach
    void open() {
        register = TestRegister.withAreas(engine);
        query = new PopulationQuery(
                register.database(),
                TestRegister.COUNTY,
                new AreaStore(register.database(), TestRegister.COUNTY).asOf(TODAY),
                TestRegister.PROTOCOLS);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void a_later_population_table_replaces_an_earlier_one() {
        register.load(population("first.xlsx", "township=河东镇", "persons=100"), TODAY.minusDays(9));
        register.load(population("second.xlsx", "township=河东镇", "persons=110"), TODAY);

        assertThat(query.population(2026, TODAY).inTarget(WOMEN)).isEqualTo(Map.of("TW01", 110L));
        assertThat(query.population(2026, TODAY.minusDays(1)).inTarget(WOMEN)).isEqualTo(Map.of("TW01", 100L));
        assertThat(query.population(2025, TODAY).inTarget(WOMEN)).isEmpty();
    }

    @Test
    void an_undone_population_table_counts_no_more() {
        long batch = register.load(population("first.xlsx", "township=河东镇", "persons=100"), TODAY.minusDays(9))
                .batch()
                .orElseThrow();
        register.batches().undo(batch, TODAY);

        assertThat(query.population(2026, TODAY).inTarget(WOMEN)).isEmpty();
    }

    @Test
    void a_covering_table_takes_the_place_of_the_residents_and_says_so() {
        register.load(population("east.xlsx", "township=河东镇", "persons=300"), TODAY);
        register.load(population("west.xlsx", "township=河西镇", "persons=200"), TODAY);
        Question townships = question(Breakdown.TOWNSHIP);
        Question villages = question(Breakdown.VILLAGE);
        Counted residents = counted(List.of(townships, villages));

        Counted over = query.over(residents);

        assertThat(over.denominator()).isEqualTo(Denominator.POPULATION);
        assertThat(over.of(townships).total().denominator()).isEqualTo(500);
        assertThat(over.of(townships).total().numerator())
                .isEqualTo(residents.of(townships).total().numerator())
                .isPositive();
        assertThat(over.answers(villages)).isFalse();
    }

    @Test
    void a_table_that_lacks_a_township_is_refused_with_its_name() {
        register.load(population("east.xlsx", "township=河东镇", "persons=300"), TODAY);
        Counted residents = counted(List.of(question(Breakdown.COUNTY)));

        assertThatThrownBy(() -> query.over(residents))
                .isInstanceOfSatisfying(RegistryException.class, error -> assertThat(
                                error.sentence().en())
                        .isEqualTo("The population table of 2026 does not cover every township; missing: 河西镇."));
    }

    private Counted counted(List<Question> questions) {
        new InventedRegister(register).add(new InventedResidents(5).next(300, 1), TODAY);
        register.assessor().refresh(TODAY);
        return new IndicatorQuery(
                        register.database(),
                        TestRegister.COUNTY,
                        TestRegister.PROTOCOLS,
                        new Pathways(TestRegister.PROTOCOLS))
                .count(0, questions, TODAY);
    }

    private static Question question(Breakdown by) {
        return new Question(SCREENED, "breast", Period.year(2026), by);
    }

    private static TestSheet population(String file, String township, String persons) {
        return TestSheet.population(file).row("year=2026", township, "sex=女", "age-from=35", "age-to=64", persons);
    }
}
