package org.screenreg.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.event.PersonRecord;
import org.screenreg.example.Example;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.ladder.Hop;

/**
 * Invented patients of each programme walk whole courses, and on every single day the reminders that stand are those
 * the scenario file lists: whose they are, from when until when, and by when to act. {@code -Dscenarios.update=true} writes
 * the lists anew, to be read again by somebody.
 */
class ScenarioTest {
    private static final Path FOLDER = Path.of("src/test/resources/scenarios");
    private static final boolean UPDATE = Boolean.getBoolean("scenarios.update");

    private static final Protocols PROTOCOLS = Protocols.load();

    private final Pathways pathways = new Pathways(PROTOCOLS);

    /** What a scenario file is called begins with its programme. */
    private static Stream<String> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList().stream();
        }
    }

    private static String programme(String scenario) {
        return PROTOCOLS.programmes().stream()
                .filter(programme -> scenario.equals(programme) || scenario.startsWith(programme + "-"))
                .findFirst()
                .orElseThrow();
    }

    private static Definition file(String scenario) {
        return Definitions.file(FOLDER.resolve(scenario + ".yaml"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_reminder_stands_from_its_day_to_its_end_with_the_right_unit(String scenario) throws IOException {
        String programme = programme(scenario);
        Example example = Example.read(programme, file(scenario));

        List<String> walked = walk(programme, example);

        if (UPDATE) {
            write(FOLDER.resolve(scenario + ".yaml"), walked);
        } else {
            assertThat(walked).isEqualTo(example.expect().get("reminders"));
        }
    }

    @Test
    void every_kind_of_task_of_every_protocol_is_walked_through() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Protocol protocol : PROTOCOLS.all()) {
            protocol.tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .map(row -> row.then().getOrDefault("step", "none"))
                    .filter(step -> !step.equals("none"))
                    .forEach(step -> asked.add(protocol.programme() + ": " + step));
        }
        Set<String> walked = new TreeSet<>();
        for (String scenario : scenarios().toList()) {
            Example.read(programme(scenario), file(scenario)).expect().get("reminders").stream()
                    .map(reminder -> reminder.split(" ")[2])
                    .forEach(step -> walked.add(programme(scenario) + ": " + step));
        }

        assertThat(walked).as("kinds of tasks").isEqualTo(asked);
    }

    /** The spans in which a reminder stood, found by standing on each day with no more than was known on it. */
    private List<String> walk(String programme, Example example) {
        PersonRecord record = example.given();
        Map<String, LocalDate> standing = new LinkedHashMap<>();
        List<String> spans = new ArrayList<>();
        LocalDate first = record.person().registeredOn();
        for (LocalDate day = first; !day.isAfter(example.asOf()); day = day.plusDays(1)) {
            List<String> today = reminders(programme, record, day);
            assertThat(today)
                    .as("nobody is reminded twice of the same on %s", day)
                    .doesNotHaveDuplicates();
            LocalDate now = day;
            for (String ended : List.copyOf(standing.keySet())) {
                if (!today.contains(ended)) {
                    spans.add(standing.remove(ended) + ".." + now.minusDays(1) + " " + ended);
                }
            }
            today.forEach(reminder -> standing.putIfAbsent(reminder, now));
        }
        standing.forEach((reminder, from) -> spans.add(from + ".. " + reminder));
        return List.copyOf(new TreeSet<>(spans));
    }

    private List<String> reminders(String programme, PersonRecord record, LocalDate day) {
        return pathways.course(programme, record, day).recommendations().stream()
                .filter(task -> task.until() == null && !task.step().equals("none"))
                .filter(task ->
                        !task.opensFor(day).isAfter(day) && !task.closesOn().isBefore(day))
                .map(task -> task.ownerOn(day).code() + " " + task.step() + " by "
                        + task.hopOn(day).map(Hop::dueOn).orElse(task.dueOn()))
                .toList();
    }

    private static void write(Path file, List<String> walked) throws IOException {
        String text = Files.readString(file);
        String lines = String.join(
                "", walked.stream().map(line -> "    - " + line + "\n").toList());
        Files.writeString(file, text.substring(0, text.indexOf("  reminders:")) + "  reminders:\n" + lines);
    }
}
