package org.screenreg.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.screenreg.batch.BatchWriter.RowPlace;

/** What became of every row of a batch, a bit for each. */
final class Fates {
    private final Map<Integer, Map<RowOutcome, BitSet>> sheets = new TreeMap<>();

    void add(RowPlace place, RowOutcome outcome) {
        sheets.computeIfAbsent(place.sheet(), sheet -> new TreeMap<>())
                .computeIfAbsent(outcome, one -> new BitSet())
                .set(place.row());
    }

    /** The runs of neighbouring rows of one outcome. */
    List<Fate> runs() {
        List<Fate> runs = new ArrayList<>();
        sheets.forEach((sheet, outcomes) -> outcomes.forEach((outcome, rows) -> {
            for (int first = rows.nextSetBit(0); first >= 0; ) {
                int end = rows.nextClearBit(first);
                runs.add(new Fate(sheet, first, end - 1, outcome));
                first = rows.nextSetBit(end);
            }
        }));
        return runs;
    }
}
