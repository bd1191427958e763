package org.screenreg.person.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Looks for the persons a few rows without a valid number may be about, while everybody known passes by once. */
public final class RowSearch {
    private final Weights weights;
    private final Map<String, List<Traits>> wanted = new HashMap<>();
    private final Map<Long, List<Candidate>> found = new TreeMap<>();

    public RowSearch(Weights weights, Collection<Traits> rows) {
        this.weights = weights;
        for (Traits row : rows) {
            keys(row).forEach(key -> wanted.computeIfAbsent(key, fresh -> new ArrayList<>())
                    .add(row));
        }
    }

    private static Set<String> keys(Traits person) {
        Set<String> keys = new HashSet<>(BlockKeys.of(person));
        keys.addAll(BlockKeys.ofNumber(person.number()));
        keys.remove("");
        return keys;
    }

    /** Compares somebody known with the rows that share a block with them. */
    public void offer(Traits known) {
        Set<Traits> near = new HashSet<>();
        keys(known).forEach(key -> near.addAll(wanted.getOrDefault(key, List.of())));
        for (Traits row : near) {
            Likeness likeness = weights.compare(row, known);
            if (weights.isPossible(likeness)) {
                found.computeIfAbsent(row.person(), fresh -> new ArrayList<>())
                        .add(new Candidate(row, known, likeness));
            }
        }
    }

    /** The candidates of each row that has any, best first. */
    public Map<Long, List<Candidate>> candidates() {
        found.values()
                .forEach(all -> all.sort(
                        Comparator.comparingDouble(Candidate::weight).reversed().thenComparing(one -> one.other()
                                .person())));
        return found;
    }

    /** The one candidate a row may be given to without anybody looking: certain, and without a rival. */
    public Optional<Candidate> certain(List<Candidate> candidates) {
        return candidates.size() == 1 && weights.isCertain(candidates.get(0).likeness())
                ? Optional.of(candidates.get(0))
                : Optional.empty();
    }
}
