package org.screenreg.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.event.RecordStore;
import org.screenreg.indicator.CoverageQuery.Count;
import org.screenreg.pathway.Pathways;
import org.screenreg.programme.AreaStore;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.Target;
import org.screenreg.testing.Engine;
import org.screenreg.testing.RandomSheets;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

@ParameterizedClass
@EnumSource(Engine.class)
class CoverageQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Target WOMEN = new Target("F", 35, 64);

    @Parameter
    Engine engine;

    private TestRegister register;
    private CoverageQuery query;

    @BeforeEach
    void open() {
        register = TestRegister.withAreas(engine);
        query = new CoverageQuery(register.database(), TestRegister.COUNTY);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void coverage_is_what_counting_person_by_person_gives() {
        RandomSheets sheets = new RandomSheets(61);
        register.load(sheets.people(120), TODAY);
        register.load(sheets.breast(300), TODAY);
        register.assessor().refresh(TODAY);

        for (int year = 2024; year <= 2026; year++) {
            LocalDate yearEnd = LocalDate.of(year, 12, 31);
            LocalDate day = yearEnd.isAfter(TODAY) ? TODAY : yearEnd;

            assertThat(query.residents(0, "breast", WOMEN, year, day)).isEqualTo(countedByHand(year, day));
            assertThat(query.screened(0, "breast", year))
                    .isEqualTo(screened(year).size());
        }
    }

    private Map<String, Count> countedByHand(int year, LocalDate day) {
        Target target = TestRegister.PROTOCOLS.inForce("breast", TODAY).target();
        Set<Long> screened = screened(year);
        Map<String, Count> counts = new HashMap<>();
        register.database().sql().selectFrom(PERSON_DETAIL).forEach(person -> {
            int age = Period.between(person.getBirthDate(), day).getYears();
            boolean gone = (person.getDiedOn() != null && !person.getDiedOn().isAfter(day))
                    || (person.getMovedOn() != null && !person.getMovedOn().isAfter(day));
            if (target.covers(Sex.of(person.getSex()), age) && !gone) {
                long done = screened.contains(person.getPersonId()) ? 1 : 0;
                counts.merge(
                        person.getTownshipCode(),
                        new Count(done, 1),
                        (a, b) -> new Count(a.screened() + b.screened(), a.target() + b.target()));
            }
        });
        return counts;
    }

    private Set<Long> screened(int year) {
        Set<Long> persons = new HashSet<>();
        Pathways pathways = new Pathways(TestRegister.PROTOCOLS);
        RecordStore records = register.records(TODAY);
        records.forEach(records.everybody(), record -> {
            boolean thatYear = pathways.course("breast", record, TODAY).episodes().stream()
                    .flatMap(episode -> episode.screenings().stream())
                    .anyMatch(day -> day.getYear() == year);
            if (thatYear) {
                persons.add(record.person().key().value());
            }
        });
        return persons;
    }

    @Test
    void a_table_adds_up_and_says_who_is_left_out() {
        RandomSheets sheets = new RandomSheets(67);
        register.load(sheets.people(120), TODAY);
        register.load(sheets.breast(300), TODAY);
        register.assessor().refresh(TODAY);
        Coverage coverage = new Coverage(
                register.database(),
                TestRegister.COUNTY,
                TestRegister.PROTOCOLS,
                new AreaStore(register.database(), TestRegister.COUNTY).asOf(TODAY),
                TestRegister.CODE_LISTS);

        IndicatorTable table = coverage.table(0, "breast", List.of(2025, 2026), TODAY, Denominator.RESIDENTS);

        for (IndicatorCell total : table.totals()) {
            assertThat(table.cells().stream()
                            .filter(cell -> cell.year() == total.year())
                            .mapToLong(IndicatorCell::numerator)
                            .sum())
                    .isEqualTo(total.numerator());
            assertThat(total.numerator()).isBetween(1L, total.denominator());
        }
        assertThat(table.notes()).isNotEmpty();
    }

    @Test
    void a_later_population_table_replaces_an_earlier_one() {
        register.load(population("first.xlsx", "township=河东镇", "persons=100"), TODAY.minusDays(9));
        register.load(population("second.xlsx", "township=河东镇", "persons=110"), TODAY);

        assertThat(query.population(2026, TODAY, new AreaStore(register.database(), TestRegister.COUNTY).asOf(TODAY))
                        .inTarget(WOMEN))
                .isEqualTo(Map.of("TW01", 110L));
        assertThat(query.population(
                                2026,
                                TODAY.minusDays(1),
                                new AreaStore(register.database(), TestRegister.COUNTY).asOf(TODAY))
                        .inTarget(WOMEN))
                .isEqualTo(Map.of("TW01", 100L));
        assertThat(query.population(2025, TODAY, new AreaStore(register.database(), TestRegister.COUNTY).asOf(TODAY))
                        .inTarget(WOMEN))
                .isEmpty();
    }

    @Test
    void an_undone_population_table_counts_no_more() {
        long batch = register.load(population("first.xlsx", "township=河东镇", "persons=100"), TODAY.minusDays(9))
                .batch()
                .orElseThrow();
        register.batches().undo(batch, TODAY);

        assertThat(query.population(2026, TODAY, new AreaStore(register.database(), TestRegister.COUNTY).asOf(TODAY))
                        .inTarget(WOMEN))
                .isEmpty();
    }

    private static TestSheet population(String file, String township, String persons) {
        return TestSheet.population(file).row("year=2026", township, "sex=女", "age-from=35", "age-to=64", persons);
    }

    @Test
    void the_years_of_a_table_are_not_mixed() {
        register.load(
                TestSheet.population("years.xlsx")
                        .row("year=2025", "township=河东镇", "sex=女", "age-from=35", "age-to=39", "persons=7")
                        .row("year=2026", "township=河东镇", "sex=女", "age-from=35", "age-to=39", "persons=9"),
                TODAY);

        assertThat(query.population(2025, TODAY, new AreaStore(register.database(), TestRegister.COUNTY).asOf(TODAY))
                        .inTarget(WOMEN))
                .isEqualTo(Map.of("TW01", 7L));
    }
}
