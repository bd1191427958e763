package org.screenreg.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.pathway.Pathways;
import org.screenreg.programme.CareTier;
import org.screenreg.testing.Engine;
import org.screenreg.testing.RandomSheets;
import org.screenreg.testing.TestRegister;

/**
 * Over random histories and days: whoever needs a step is on a list for it, on one list only, that of the tier reminded, and nobody is on a list for
 * anything else; every other day with a list for each doctor. A step of the walk is one person on one day;
 * {@code -Dlists.steps=N} walks on until there were so many, {@code -Dlists.people=N} with so many people in a county.
 */
class ListsPropertyTest {
    private static final int STEPS = Integer.getInteger("lists.steps", 4_000);
    private static final int PEOPLE = Integer.getInteger("lists.people", 40);
    private static final int DAYS = 40;
    private static final int LONGEST_GAP = 30;
    private static final int DAYS_BETWEEN_FILES = 5;
    private static final LocalDate LOADED = LocalDate.of(2026, 3, 20);
    private static final List<CareTier> TIERS = List.of(CareTier.VILLAGE, CareTier.TOWNSHIP, CareTier.COUNTY);

    private final Pathways pathways = new Pathways(TestRegister.PROTOCOLS);

    @Test
    void whoever_needs_a_step_is_on_exactly_one_list_for_it() {
        Random seeds = new Random(20261122);
        long steps = 0;
        int histories = 0;
        while (steps < STEPS) {
            steps += walk(seeds.nextInt(1_000_000), STEPS - steps);
            histories++;
        }
        System.out.printf("lists.steps=%d in %d histories%n", steps, histories);
    }

    /** Walks through a county's days, files coming in on the way; returns how many people there were on how many days. */
    private long walk(long seed, long most) {
        long steps = 0;
        try (TestRegister register = TestRegister.withAreas(Engine.H2)) {
            RandomSheets sheets = new RandomSheets(seed, PEOPLE);
            register.load(sheets.people(PEOPLE * 3 / 2), LOADED);
            register.load(sheets.breast(PEOPLE * 15 / 4), LOADED);
            Random random = new Random(seed);
            LocalDate day = LOADED;
            for (int i = 0; i < DAYS && steps < most; i++) {
                if (i % DAYS_BETWEEN_FILES == DAYS_BETWEEN_FILES - 1) {
                    register.load(sheets.breast(PEOPLE * 3 / 8), day);
                }
                register.assessor().refresh(day);
                LocalDate until = day.plusDays(random.nextInt(60));

                List<String> listed = listed(register, day, until, i % 2 == 0 ? Doctors.TOGETHER : Doctors.EACH);

                assertThat(listed).as("history %d on %s", seed, day).doesNotHaveDuplicates();
                assertThat(new TreeSet<>(listed))
                        .as("history %d on %s", seed, day)
                        .isEqualTo(needed(register, day, until));
                assertThat(listed).isNotEmpty();
                steps += register.records(day).everybody().size();
                day = day.plusDays(1 + random.nextInt(LONGEST_GAP));
            }
        }
        return steps;
    }

    private List<String> listed(TestRegister register, LocalDate day, LocalDate until, Doctors doctors) {
        Worklists worklists = register.worklists(pathways, day);
        List<String> listed = new ArrayList<>();
        for (CareTier tier : TIERS) {
            worklists.make(0, new WorklistRequest(tier, null, Selection.ALL.of(doctors), day, until, 0, true)).stream()
                    .flatMap(list -> list.groups().stream())
                    .flatMap(group -> group.lines().stream())
                    .forEach(line ->
                            listed.add(line.person() + " " + line.programme() + " " + line.step() + " " + tier.code()));
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
                        !task.opensFor(day).isAfter(until) && !task.closesOn().isBefore(day))
                .map(task -> record.person().key() + " " + programme + " " + task.step() + " "
                        + task.ownerOn(day).code());
    }
}
