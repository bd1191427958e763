package org.screenreg.batch;

import java.util.EnumMap;
import java.util.Map;

/** Rows read, by outcome; the outcomes always add up to the rows read. */
public record Accounting(Map<RowOutcome, Integer> rows) {

    public Accounting {
        rows = Map.copyOf(rows);
    }

    /** Counts while rows go by. */
    public static final class Tally {
        private final Map<RowOutcome, Integer> rows = new EnumMap<>(RowOutcome.class);

        public void count(RowOutcome outcome) {
            rows.merge(outcome, 1, Integer::sum);
        }

        public Accounting total() {
            return new Accounting(rows);
        }
    }

    public int of(RowOutcome outcome) {
        return rows.getOrDefault(outcome, 0);
    }

    public int read() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same rows submitted again: what was taken over is unchanged, the rest stands as it stood. */
    public Accounting again() {
        Map<RowOutcome, Integer> same = new EnumMap<>(RowOutcome.class);
        rows.forEach((outcome, count) -> same.merge(
                outcome == RowOutcome.ACCEPTED || outcome == RowOutcome.UPDATED ? RowOutcome.UNCHANGED : outcome,
                count,
                Integer::sum));
        return new Accounting(same);
    }
}
