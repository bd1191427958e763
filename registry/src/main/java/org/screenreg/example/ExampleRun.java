package org.screenreg.example;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.screenreg.definition.Flaw;
import org.screenreg.pathway.Course;
import org.screenreg.pathway.Episode;
import org.screenreg.pathway.Milestone;
import org.screenreg.pathway.Recommendation;
import org.screenreg.protocol.Hit;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Remark;
import org.screenreg.worklist.TaskState;

/** What a protocol said about an example, beside what was expected. */
public final class ExampleRun {
    private static final List<String> EXPECTABLE = List.of(
            "row",
            "rows",
            "step",
            "tier",
            "stage",
            "due",
            "from",
            "task",
            "also",
            "state",
            "round",
            "milestones",
            "missing",
            "recheck");

    private final Protocol protocol;
    private final Example example;
    private final Course course;

    ExampleRun(Protocol protocol, Example example, Course course) {
        this.protocol = protocol;
        this.example = example;
        this.course = course;
    }

    public Example example() {
        return example;
    }

    public Course course() {
        return course;
    }

    /** Ids of the rows that answered on the example's day. */
    public Set<String> rows() {
        Set<String> rows = new LinkedHashSet<>();
        course.hits().forEach(hit -> rows.add(hit.row()));
        return rows;
    }

    /** A remark on every expectation that was not met. */
    public List<Remark> differences() {
        List<Remark> differences = new ArrayList<>();
        if (!example.expect().containsKey("row") && !example.expect().containsKey("rows")) {
            differences.add(remark(Flaw.EXAMPLE_WITHOUT_ROW, example.name()));
        }
        example.given().events().stream()
                .filter(event -> !protocol.looksAt(event.kind()))
                .forEach(event -> differences.add(
                        new Remark(example.file(), event.source().row(), Flaw.EVENT_NOT_READ.with(event.kind()))));
        example.expect().forEach((key, expected) -> {
            if (!EXPECTABLE.contains(key) && !decides(key)) {
                differences.add(remark(Flaw.EXPECTATION_UNKNOWN, key, EXPECTABLE));
                return;
            }
            List<String> found = found(key);
            boolean met =
                    switch (key) {
                        case "rows", "also" -> found.containsAll(expected);
                        case "milestones" -> found.containsAll(expected) && found.size() == expected.size();
                        default -> found.equals(expected);
                    };
            if (!met) {
                differences.add(remark(Flaw.EXAMPLE_NOT_MET, example.name(), key, expected, found));
            }
        });
        return differences;
    }

    private Remark remark(Flaw flaw, Object... about) {
        return new Remark(example.file(), example.line(), flaw.with(about));
    }

    private boolean decides(String key) {
        return protocol.tables().stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.step() == null && row.then().containsKey(key));
    }

    private List<String> found(String key) {
        Optional<Recommendation> main = course.recommendations().stream()
                .filter(one -> one.until() == null && one.table().equals(Protocol.MAIN_TABLE))
                .findFirst();
        return switch (key) {
            case "row" -> mainRow().stream().toList();
            case "rows" -> List.copyOf(rows());
            case "step" -> main.map(Recommendation::step).stream().toList();
            case "tier" -> main.map(one -> one.tier().code()).stream().toList();
            case "stage" -> main.map(one -> one.stage().code()).stream().toList();
            case "due" -> main.map(one -> one.dueOn().toString()).stream().toList();
            case "from" -> main.map(one -> one.opensOn().toString()).stream().toList();
            case "task" -> List.of(main.map(this::task).orElse("none"));
            case "also" -> besides();
            case "state" ->
                course.spans().stream()
                        .skip(Math.max(0, course.spans().size() - 1))
                        .map(span -> span.state())
                        .toList();
            case "round" -> List.of(String.valueOf(course.episodes().size()));
            case "milestones" -> milestones();
            case "missing" -> course.missingFacts();
            case "recheck" -> List.of(String.valueOf(course.recheckOn()));
            default -> outcome(key).toList();
        };
    }

    /** What is asked for beside the next step, such as {@code notify-result by 2026-03-09}. */
    private List<String> besides() {
        return course.recommendations().stream()
                .filter(one -> one.until() == null && !one.table().equals(Protocol.MAIN_TABLE))
                .map(one -> one.step() + " by " + one.dueOn())
                .toList();
    }

    private Optional<String> mainRow() {
        return course.hits().stream()
                .filter(hit ->
                        hit.table().equals(Protocol.MAIN_TABLE) || hit.table().equals(Protocol.CLOSING_TABLE))
                .map(Hit::row)
                .findFirst();
    }

    private String task(Recommendation one) {
        TaskState state =
                TaskState.on(example.asOf(), one.opensOn(), one.dueOn(), one.closesOn(), one.until(), one.done());
        return one.step().equals("none") ? "none" : state.name().toLowerCase(java.util.Locale.ROOT);
    }

    private List<String> milestones() {
        return course.episodes().stream()
                .skip(Math.max(0, course.episodes().size() - 1))
                .map(Episode::milestones)
                .flatMap(reached -> reached.keySet().stream())
                .map(Milestone::code)
                .sorted()
                .toList();
    }

    private Stream<String> outcome(String key) {
        return course.hits().stream()
                .map(hit -> protocol.row(hit.row()))
                .flatMap(Optional::stream)
                .filter(row -> row.step() == null)
                .flatMap(row -> Stream.ofNullable(row.then().get(key)));
    }
}
