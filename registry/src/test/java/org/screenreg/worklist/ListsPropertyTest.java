package org.screenreg.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.pathway.Pathways;
import org.screenreg.pathway.Recommendation;
import org.screenreg.programme.AreaStore;
import org.screenreg.programme.CareTier;
import org.screenreg.testing.Engine;
import org.screenreg.testing.RandomSheets;
import org.screenreg.testing.TestRegister;

/**
 * Over random histories and days: whoever needs a step is on a list for it, on one list only, and nobody is on a list for
 * anything else. {@code -Dlists.histories=N} tries more of them.
 */
class ListsPropertyTest {
    private static final int HISTORIES = Integer.getInteger("lists.histories", 4);
    private static final int DAYS = 5;
    private static final LocalDate LOADED = LocalDate.of(2026, 3, 20);
    private static final List<CareTier> TIERS = List.of(CareTier.VILLAGE, CareTier.TOWNSHIP, CareTier.COUNTY);

    private final Pathways pathways = new Pathways(TestRegister.PROTOCOLS);

    static List<Long> seeds() {
        return new Random(20261122).longs(HISTORIES, 1, 1_000_000).boxed().toList();
    }

    @ParameterizedTest(name = "history {0}")
    @MethodSource("seeds")
    void whoever_needs_a_step_is_on_exactly_one_list_for_it(long seed) {
        try (TestRegister register = TestRegister.withAreas(Engine.H2)) {
            RandomSheets sheets = new RandomSheets(seed);
            register.load(sheets.people(60), LOADED);
            register.load(sheets.breast(150), LOADED);
            Random random = new Random(seed);
            LocalDate day = LOADED;
            for (int i = 0; i < DAYS; i++) {
                register.assessor().refresh(day);
                LocalDate until = day.plusDays(random.nextInt(60));

                List<String> listed = listed(register, day, until);

                assertThat(listed).as("on %s", day).doesNotHaveDuplicates();
                assertThat(new TreeSet<>(listed)).as("on %s", day).isEqualTo(needed(register, day, until));
                assertThat(listed).isNotEmpty();
                day = day.plusDays(1 + random.nextInt(150));
            }
        }
    }

    private List<String> listed(TestRegister register, LocalDate day, LocalDate until) {
        Worklists worklists = new Worklists(
                register.database(),
                TestRegister.COUNTY,
                TestRegister.PROTOCOLS,
                pathways,
                new Labels(TestRegister.CODE_LISTS, TestRegister.PROTOCOLS),
                new AreaStore(register.database(), TestRegister.COUNTY).asOf(day));
        List<String> listed = new ArrayList<>();
        for (CareTier tier : TIERS) {
            worklists.make(0, new WorklistRequest(tier, null, Selection.ALL, day, until, 0, true)).stream()
                    .flatMap(list -> list.groups().stream())
                    .flatMap(group -> group.lines().stream())
                    .forEach(line -> listed.add(line.person() + " " + line.programme() + " " + line.step()));
        }
        return listed;
    }

    /** What the protocols ask for of everybody, worked out person by person from what was loaded. */
    private TreeSet<String> needed(TestRegister register, LocalDate day, LocalDate until) {
        RecordStore records = new RecordStore(register.database(), TestRegister.COUNTY, day);
        TreeSet<String> needed = new TreeSet<>();
        records.forEach(records.everybody(), record -> TestRegister.PROTOCOLS.programmes().stream()
                .flatMap(programme -> needed(programme, record, day, until))
                .forEach(needed::add));
        return needed;
    }

    private java.util.stream.Stream<String> needed(
            String programme, PersonRecord record, LocalDate day, LocalDate until) {
        return pathways.course(programme, record, day).recommendations().stream()
                .filter(task -> task.until() == null && !task.step().equals("none"))
                .filter(task ->
                        !task.opensOn().isAfter(until) && !task.closesOn().isBefore(day))
                .map(Recommendation::step)
                .map(step -> record.person().key() + " " + programme + " " + step);
    }
}
