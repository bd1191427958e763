package org.screenreg.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.indicator.NaiveItems.Thing;
import org.screenreg.pathway.InventedResidents;
import org.screenreg.pathway.InventedResidents.Resident;
import org.screenreg.pathway.Pathways;
import org.screenreg.programme.Area;
import org.screenreg.programme.AreaStore;
import org.screenreg.programme.Areas;
import org.screenreg.testing.Engine;
import org.screenreg.testing.InventedRegister;
import org.screenreg.testing.TestRegister;

/** Every indicator of every programme against the same figure counted person by person from the events. */
@ParameterizedClass
@EnumSource(Engine.class)
class BruteForceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final LocalDate LOADED = LocalDate.of(2026, 11, 1);
    private static final List<String> PERIODS = List.of("2024", "2025-Q3", "2025-10..2026-09", "2026");
    private static final List<@Nullable String> PLACES = Arrays.asList("H01", "县人民医院", "S011", "某诊所", null);
    private static final Indicators INDICATORS = Indicators.load(TestRegister.CODE_LISTS);

    @Parameter
    Engine engine;

    private TestRegister register;
    private Pathways pathways;

    @BeforeEach
    void fill() {
        register = TestRegister.withAreas(engine);
        pathways = new Pathways(TestRegister.PROTOCOLS);
        fill(register, everybody(), 700);
    }

    private static List<Resident> everybody() {
        InventedResidents invented = new InventedResidents(4711);
        List<Resident> everybody = new ArrayList<>(invented.next(700, 1));
        everybody.addAll(invented.next(250, 3));
        everybody.addAll(InventedResidents.rarities());
        return everybody.stream().map(BruteForceTest::placed).toList();
    }

    /** Four in five things were done somewhere, some of them at a place that is written in two ways. */
    private static Resident placed(Resident one) {
        List<ScreeningEvent> events = one.events().stream()
                .map(event -> new ScreeningEvent(
                        event.kind(),
                        event.programme(),
                        event.performedOn(),
                        event.findings(),
                        PLACES.get(Math.floorMod(
                                event.findings().hashCode()
                                        + event.performedOn().hashCode(),
                                4)),
                        event.source()))
                .toList();
        return new Resident(one.born(), one.sequence(), one.man(), one.village(), one.died(), one.moved(), events);
    }

    private static void fill(TestRegister register, List<Resident> residents, int perFile) {
        InventedRegister invented = new InventedRegister(register);
        for (int from = 0; from < residents.size(); from += perFile) {
            invented.add(residents.subList(from, Math.min(residents.size(), from + perFile)), LOADED);
        }
        register.assessor().refresh(TODAY);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void every_indicator_is_what_counting_person_by_person_gives() {
        Map<Question, Figures> counted = counted(questions());
        Map<Question, Map<String, Figure>> byHand = byHand(counted.keySet());

        counted.forEach((question, figures) -> assertThat(figures.parts())
                .as(question.indicator().id() + " " + question.programme() + " "
                        + question.period().text() + " by " + question.by())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*documented")
                .isEqualTo(byHand.getOrDefault(question, Map.of())));
        assertThat(counted.entrySet().stream()
                        .filter(one -> one.getValue().total().numerator() == 0)
                        .map(one -> one.getKey().indicator().id())
                        .distinct()
                        .filter(id -> counted.entrySet().stream()
                                .filter(one -> one.getKey().indicator().id().equals(id))
                                .allMatch(one -> one.getValue().total().numerator() == 0)))
                .as("indicators nobody counts for")
                .isEmpty();
    }

    @Test
    void neither_the_order_of_people_nor_the_files_they_came_in_can_show() {
        List<Resident> shuffled = new ArrayList<>(everybody());
        Collections.shuffle(shuffled, new Random(7));
        Map<Question, Figures> counted = counted(questions());

        try (TestRegister other = TestRegister.withAreas(engine)) {
            fill(other, shuffled, 90);

            assertThat(figures(other, questions())).isEqualTo(counted);
        }
    }

    @Test
    void parts_add_up_to_the_whole_county() {
        Map<Question, Figures> counted = counted(questions());

        counted.forEach((question, figures) -> assertThat(figures.total())
                .as(question.toString())
                .isEqualTo(counted.get(new Question(
                                question.indicator(), question.programme(), question.period(), Breakdown.COUNTY))
                        .total()));
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Indicator indicator : INDICATORS.all()) {
            for (String programme : indicator.programmes()) {
                if (!indicator.rule(programme).countsPersons()) {
                    continue;
                }
                for (String period : PERIODS) {
                    for (Breakdown by : indicator.by()) {
                        questions.add(new Question(
                                indicator, programme, org.screenreg.indicator.Period.parse(period, TODAY), by));
                    }
                }
            }
        }
        return questions;
    }

    private Map<Question, Figures> counted(List<Question> questions) {
        return figures(register, questions);
    }

    private Map<Question, Figures> figures(TestRegister of, List<Question> questions) {
        return new IndicatorQuery(of.database(), TestRegister.COUNTY, TestRegister.PROTOCOLS, pathways)
                .figures(0, questions, TODAY, List.of());
    }

    private Map<Question, Map<String, Figure>> byHand(Iterable<Question> questions) {
        Areas areas = new AreaStore(register.database(), TestRegister.COUNTY).asOf(TODAY);
        Map<Question, Map<String, Figure>> sums = new HashMap<>();
        List<PersonRecord> everybody = new ArrayList<>();
        var records = register.records(TODAY);
        records.forEach(records.everybody(), everybody::add);
        for (PersonRecord record : everybody) {
            Map<String, NaiveIndicators> naive = new HashMap<>();
            for (Question question : questions) {
                LocalDate start = question.period().start();
                LocalDate end = question.period().end().isAfter(TODAY)
                        ? TODAY
                        : question.period().end();
                LocalDate until = question.indicator().kind() == Indicator.Kind.COHORT ? TODAY : end;
                List<Thing> items = naive.computeIfAbsent(
                                question.programme() + start + end + until,
                                key -> new NaiveIndicators(new NaivePerson(
                                        pathways,
                                        record,
                                        question.programme(),
                                        new NaivePerson.Days(start, end, until, TODAY))))
                        .items(question.indicator().id());
                if (question.by().mark().isPresent()) {
                    items.forEach(item -> sums.computeIfAbsent(question, key -> new TreeMap<>())
                            .merge(mark(item, question.by()), figure(question, List.of(item)), Figure::plus));
                } else if (!items.isEmpty()) {
                    sums.computeIfAbsent(question, key -> new TreeMap<>())
                            .merge(part(record, question.by(), end, areas), figure(question, items), Figure::plus);
                }
            }
        }
        return sums;
    }

    private static String mark(Thing item, Breakdown by) {
        return switch (by) {
            case FACILITY -> item.place().equals("县人民医院") ? "H01" : item.place();
            case TIER -> item.tier();
            default -> item.tier() + "/" + item.step();
        };
    }

    private static Figure figure(Question question, List<Thing> items) {
        TreeMap<Integer, Long> days = new TreeMap<>();
        if (question.indicator().value() == Indicator.Value.DAYS) {
            items.forEach(item -> days.merge(item.days(), 1L, Long::sum));
        }
        boolean persons = question.indicator().unit() == Unit.PERSONS;
        long counting = items.stream().filter(Thing::counts).count();
        return persons ? new Figure(Math.min(1, counting), 0, 1, days) : new Figure(counting, 0, items.size(), days);
    }

    private static String part(PersonRecord record, Breakdown by, LocalDate end, Areas areas) {
        String place = record.person().village() == null ? "" : record.person().village();
        Area area = areas.get(place).orElse(null);
        boolean village = area != null && area.kind().equals("village");
        return switch (by) {
            case COUNTY, FACILITY, TIER, STEP, UNIT, WORKER -> "";
            case TOWNSHIP -> area == null ? "" : village ? area.parent() : area.code();
            case VILLAGE -> village ? area.code() : "";
            case SEX -> record.person().sex().code();
            case AGE -> band(record, end);
            case AGE_SEX -> band(record, end) + record.person().sex().code();
        };
    }

    private static String band(PersonRecord record, LocalDate end) {
        int age = Period.between(record.person().birthDate(), end).getYears();
        return "%03d".formatted(Math.max(0, Math.min(85, age - age % 5)));
    }
}
