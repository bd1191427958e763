package org.screenreg.comparison;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Finds what kept its order: the longest ascending subsequence (Fredman 1975). */
final class Ascending {
    private Ascending() {}

    static List<String> longest(List<String> items, ToIntFunction<String> rank) {
        int[] length = new int[items.size()];
        int[] before = new int[items.size()];
        int best = -1;
        for (int i = 0; i < items.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (rank.applyAsInt(items.get(j)) < rank.applyAsInt(items.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        LinkedList<String> run = new LinkedList<>();
        for (int i = best; i >= 0; i = before[i]) {
            run.addFirst(items.get(i));
        }
        return new ArrayList<>(run);
    }
}
