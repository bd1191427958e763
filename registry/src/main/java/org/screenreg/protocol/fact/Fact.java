package org.screenreg.protocol.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Label;
import org.screenreg.protocol.cell.Cell;
import org.screenreg.protocol.cell.Domain;

/** A typed question about a person as of a date, as a protocol declares it. */
public final class Fact {
    private final String name;
    private final Label label;
    private final Domain domain;
    private final FactSource source;
    private final int index;
    private final SortedSet<Integer> boundaries = new TreeSet<>();
    private int[] compiled = {};

    Fact(String name, Label label, Domain domain, FactSource source, int index) {
        this.name = name;
        this.label = label;
        this.domain = domain;
        this.source = source;
        this.index = index;
    }

    /** The fact a table's outcome becomes for the tables after it. */
    public static Fact outcome(String name, Label label, List<String> words, int index) {
        return new Fact(name, label, new Domain.Words(words, false), new FactSource.Decided(), index);
    }

    public String name() {
        return name;
    }

    public Label label() {
        return label;
    }

    public Domain domain() {
        return domain;
    }

    /** Whether a table decides this fact rather than an event or a person. */
    public boolean isOutcome() {
        return source instanceof FactSource.Decided;
    }

    /** The programme whose events this fact reads; none where it reads no event itself. */
    public Optional<String> programme() {
        return Optional.ofNullable(source.selection()).map(Selection::programme);
    }

    /** The kinds of event, or the findings written {@code ultrasound.left}, that this fact reads. */
    public List<String> reads() {
        return source.reads();
    }

    public boolean isAlwaysKnown() {
        return source.alwaysKnown();
    }

    public boolean changesWithTime() {
        return source.changesWithTime();
    }

    /** Notes that a cell asks about this fact, so that time knows where to stop. */
    public void askedBy(Cell cell) {
        if (changesWithTime()) {
            cell.boundaries(domain.step()).forEach(boundary -> boundaries.add((int) Math.round(boundary)));
            compiled = boundaries.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    int index() {
        return index;
    }

    FactSource source() {
        return source;
    }

    @Nullable
    LocalDate nextChange(Facts facts) {
        return source.nextChange(facts, compiled);
    }
}
