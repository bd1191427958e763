package org.screenreg.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.programme.Label;
import org.screenreg.protocol.cell.Value;
import org.screenreg.protocol.fact.Fact;
import org.screenreg.protocol.fact.Facts;

/**
 * Rows that turn facts into outcomes.
 *
 * @param inputs the facts its rows may ask, in the order they are shown
 * @param outcomes the facts its rows decide for later tables, by name
 * @param steps whether its rows ask for steps
 */
public record DecisionTable(
        String name,
        Label label,
        HitPolicy hit,
        List<Fact> inputs,
        Map<String, Fact> outcomes,
        boolean steps,
        List<Row> rows,
        String place) {

    public DecisionTable {
        inputs = List.copyOf(inputs);
        outcomes = Map.copyOf(outcomes);
        rows = List.copyOf(rows);
    }

    /** The rows that answer; none where the table needs data it does not have. */
    List<Row> evaluate(Facts facts) {
        if (hit == HitPolicy.ALL) {
            return all(facts);
        }
        for (Row row : rows) {
            if (row.matches(facts)) {
                decide(row, facts);
                return List.of(row);
            }
        }
        return List.of();
    }

    private List<Row> all(Facts facts) {
        List<Row> matching = new ArrayList<>();
        for (Row row : rows) {
            if (row.matches(facts)) {
                matching.add(row);
            }
        }
        return matching;
    }

    private void decide(Row row, Facts facts) {
        if (!outcomes.isEmpty()) {
            @Nullable ScreeningEvent latest = null;
            for (Fact fact : row.asked()) {
                latest = facts.later(latest, facts.from(fact));
            }
            for (Map.Entry<String, Fact> outcome : outcomes.entrySet()) {
                String word = row.then().get(outcome.getKey());
                if (word != null) {
                    facts.decide(outcome.getValue(), new Value.Word(word), latest);
                }
            }
        }
    }
}
