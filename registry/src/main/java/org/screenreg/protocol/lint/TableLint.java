package org.screenreg.protocol.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.screenreg.definition.Flaw;
import org.screenreg.protocol.DecisionTable;
import org.screenreg.protocol.HitPolicy;
import org.screenreg.protocol.Remark;
import org.screenreg.protocol.Row;
import org.screenreg.protocol.cell.Value;
import org.screenreg.protocol.fact.Fact;

/**
 * Checks one table over representative values of its inputs: every word, every number around which a cell changes its
 * answer, and unknown. Values that all rows treat alike are one, and rows that are out are not followed further, so that
 * large tables stay quick.
 */
final class TableLint {
    private static final int SHOWN = 5;

    private final DecisionTable table;
    private final List<Fact> inputs;
    private final List<List<Choice>> columns = new ArrayList<>();
    private final BitSet reached = new BitSet();
    private final Set<String> gaps = new LinkedHashSet<>();
    private final Map<String, Remark> overlaps = new LinkedHashMap<>();
    private final Set<Node> visited = new HashSet<>();
    private boolean complete = true;

    /** A value of an input that stands for all the rows treat like it, and the rows that accept it. */
    private record Choice(Value value, BitSet accepting) {}

    /** A point of the search from which the same would be found again. */
    private record Node(int depth, BitSet rows, boolean unknownChosen) {}

    TableLint(DecisionTable table, Set<String> alwaysDecided) {
        this.table = table;
        this.inputs = table.inputs();
        for (Fact input : inputs) {
            columns.add(choices(input, !input.isAlwaysKnown() && !alwaysDecided.contains(input.name())));
        }
    }

    List<Remark> check() {
        BitSet all = new BitSet();
        all.set(0, table.rows().size());
        if (table.hit() == HitPolicy.ALL) {
            complete = false;
            reachAlone();
        } else {
            explore(0, all, new Value[inputs.size()], false);
        }
        List<Remark> remarks = new ArrayList<>(overlaps.values());
        gaps.stream()
                .limit(SHOWN)
                .forEach(gap -> remarks.add(Remark.at(table.place(), Flaw.GAP.with(table.name(), gap))));
        for (int row = 0; row < table.rows().size(); row++) {
            if (!reached.get(row)) {
                Row lost = table.rows().get(row);
                remarks.add(Remark.at(lost.place(), Flaw.ROW_NEVER_ANSWERS.with(lost.id())));
            }
        }
        return remarks;
    }

    /** Whether every combination has a row, those with something unknown included. */
    boolean isComplete() {
        return complete;
    }

    private void explore(int depth, BitSet rows, Value[] point, boolean unknownChosen) {
        if (rows.isEmpty()) {
            gap(point, depth, unknownChosen);
            return;
        }
        if (!visited.add(new Node(depth, rows, unknownChosen)) || settled(depth, rows, point)) {
            return;
        }
        for (Choice choice : columns.get(depth)) {
            BitSet left = (BitSet) rows.clone();
            left.and(choice.accepting());
            point[depth] = choice.value();
            explore(depth + 1, left, point, unknownChosen || !choice.value().isKnown());
        }
    }

    private boolean settled(int depth, BitSet rows, Value[] point) {
        int first = rows.nextSetBit(0);
        int second = rows.nextSetBit(first + 1);
        boolean open = asksFrom(first, depth);
        if (table.hit() == HitPolicy.FIRST && !open || second < 0 && !open) {
            reached.set(first);
            return true;
        }
        if (depth == inputs.size()) {
            reached.or(rows);
            overlap(first, second, point);
            return true;
        }
        return false;
    }

    private boolean asksFrom(int row, int depth) {
        List<Fact> asked = table.rows().get(row).asked();
        return inputs.subList(depth, inputs.size()).stream().anyMatch(asked::contains);
    }

    private void gap(Value[] point, int depth, boolean unknownChosen) {
        complete = false;
        if (table.steps() || !unknownChosen) {
            gaps.add(described(point, depth));
        }
    }

    private void overlap(int first, int second, Value[] point) {
        Row one = table.rows().get(first);
        Row other = table.rows().get(second);
        overlaps.putIfAbsent(
                one.id() + " " + other.id(),
                Remark.at(other.place(), Flaw.OVERLAP.with(one.id(), other.id(), described(point, inputs.size()))));
    }

    private String described(Value[] point, int depth) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            if (columns.get(i).size() > 1) {
                parts.add(inputs.get(i).name() + "=" + point[i].text());
            }
        }
        return String.join(", ", parts);
    }

    private void reachAlone() {
        for (int row = 0; row < table.rows().size(); row++) {
            int at = row;
            if (columns.stream().allMatch(column -> column.stream()
                    .anyMatch(choice -> choice.accepting().get(at)))) {
                reached.set(row);
            }
        }
    }

    private List<Choice> choices(Fact input, boolean mayBeUnknown) {
        SortedSet<Double> boundaries = new TreeSet<>();
        double step = input.domain().step();
        table.rows().forEach(row -> boundaries.addAll(row.cell(input).boundaries(step)));
        List<Value> values = new ArrayList<>(input.domain().representatives(boundaries));
        Map<List<Object>, Choice> choices = new HashMap<>();
        List<Choice> ordered = new ArrayList<>();
        if (mayBeUnknown) {
            values.add(Value.UNKNOWN);
        }
        for (Value value : values) {
            Choice choice = new Choice(value, accepting(input, value));
            if (choices.putIfAbsent(List.of(choice.accepting(), value.isKnown()), choice) == null) {
                ordered.add(choice);
            }
        }
        return ordered;
    }

    private BitSet accepting(Fact input, Value value) {
        BitSet accepting = new BitSet();
        for (int row = 0; row < table.rows().size(); row++) {
            accepting.set(row, table.rows().get(row).cell(input).accepts(value));
        }
        return accepting;
    }
}
