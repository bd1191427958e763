package org.screenreg.demo.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.screenreg.definition.Definition;

/**
 * One way a person may go.
 *
 * @param weight how often it is taken beside the others of its plan
 * @param programme empty where the plan says it
 */
record Course(int weight, String programme, List<Step> steps) {
    private static final Set<String> STEP_KEYS = Set.of("date", "after", "open");

    Course {
        steps = List.copyOf(steps);
    }

    /**
     * One date and what is written down about it.
     *
     * @param date key of the date's column
     * @param from days after the step before, at least
     * @param until days after the step before, at most
     * @param open the step that is open while nothing follows, empty where none is
     * @param cells what may be written into each other column, one of several
     */
    record Step(String date, int from, int until, String open, Map<String, List<String>> cells) {}

    static Course read(Definition course, Optional<Definition> usual) {
        course.allowOnly(Set.of("weight", "programme", "steps"));
        List<Step> steps = new ArrayList<>();
        for (Definition step : course.get("steps").list()) {
            steps.add(step(step, steps.isEmpty() ? usual : Optional.empty()));
        }
        return new Course(course.get("weight").wholeNumber(), course.text("programme", ""), steps);
    }

    private static Step step(Definition step, Optional<Definition> usual) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        usual.ifPresent(all -> all.map().forEach((key, cell) -> cells.put(key, options(cell))));
        step.map().forEach((key, cell) -> {
            if (!STEP_KEYS.contains(key)) {
                cells.put(key, options(cell));
            }
        });
        String[] days = step.text("after", "0..0").split("\\.\\.", 2);
        return new Step(
                step.get("date").text(),
                Integer.parseInt(days[0]),
                Integer.parseInt(days[1]),
                step.text("open", ""),
                cells);
    }

    private static List<String> options(Definition cell) {
        return cell.isList() ? cell.texts() : List.of(cell.text());
    }
}
