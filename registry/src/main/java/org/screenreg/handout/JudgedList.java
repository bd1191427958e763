package org.screenreg.handout;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.Place;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;

/** A returned list whose rows were judged, as the intake takes it. */
public final class JudgedList implements ListSource {
    private final BatchSource file;
    private final List<SubmittedColumn> columns;
    private final List<SubmittedRow> rows;
    private final List<Issue> issues;
    private final Map<Place, List<Issue>> objections = new HashMap<>();
    private final List<Answer> answers;

    /**
     * A row that was judged.
     *
     * @param line the line it answers; empty where it is foreign
     */
    public record Answer(
            Place place,
            Optional<HandoutLine> line,
            Answered answered,
            java.time.@org.jspecify.annotations.Nullable LocalDate on) {}

    JudgedList(
            BatchSource file,
            List<SubmittedColumn> columns,
            List<SubmittedRow> rows,
            List<JudgedEntry> judged,
            List<Issue> issues) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.rows = rows.stream()
                .sorted(Comparator.comparing(SubmittedRow::sheet).thenComparing(SubmittedRow::number))
                .toList();
        this.issues = List.copyOf(issues);
        this.answers = judged.stream().map(JudgedList::answer).toList();
        judged.forEach(one -> objections.put(place(one.entry().row()), one.issues()));
    }

    private static Answer answer(JudgedEntry judged) {
        return new Answer(
                place(judged.entry().row()),
                Optional.ofNullable(judged.line()),
                judged.answered(),
                judged.entry().on());
    }

    private static Place place(SubmittedRow row) {
        return new Place(row.sheet(), row.number(), "");
    }

    /** What every row of a line is. */
    public List<Answer> answers() {
        return answers;
    }

    @Override
    public String fileName() {
        return file.fileName();
    }

    @Override
    public String contentHash() {
        return file.contentHash();
    }

    @Override
    public Optional<Path> original() {
        return file.original();
    }

    @Override
    public List<SubmittedColumn> columns() {
        return columns;
    }

    @Override
    public List<Issue> issues() {
        return issues;
    }

    @Override
    public List<Issue> objections(SubmittedRow row) {
        return objections.getOrDefault(place(row), List.of());
    }

    @Override
    public void forEachRow(Consumer<SubmittedRow> sink) {
        rows.forEach(sink);
    }
}
