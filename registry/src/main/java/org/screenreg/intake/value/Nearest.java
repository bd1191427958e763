package org.screenreg.intake.value;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;

/** Suggests which codes a text that no list knows might mean; a suggestion is only ever shown, never used. */
public final class Nearest {
    private static final int MOST = 2;
    private static final double LEAST = 0.5;

    private final CodeList list;

    private record Likely(Code code, double similarity) {}

    public Nearest(CodeList list) {
        this.list = list;
    }

    /** The codes whose spellings share most with a text; none where none is near. */
    public List<Code> to(String text) {
        String folded = Spelling.folded(text);
        return list.codes().stream()
                .map(code -> new Likely(code, similarity(code, folded)))
                .filter(likely -> likely.similarity() >= LEAST)
                .sorted(Comparator.comparingDouble((Likely likely) -> -likely.similarity()))
                .limit(MOST)
                .map(Likely::code)
                .toList();
    }

    private static double similarity(Code code, String text) {
        return Stream.concat(
                        Stream.of(code.code(), code.label().zh(), code.label().en()), code.also().stream())
                .mapToDouble(spelling -> similarity(Spelling.folded(spelling), text))
                .max()
                .orElse(0);
    }

    /** Twice the shared pairs of neighbouring characters over all such pairs (Dice's coefficient). */
    static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        int all = first.size() + second.size();
        first.retainAll(second);
        return all == 0 ? 0 : 2.0 * first.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        String framed = "^" + text + "$";
        for (int i = 0; i + 1 < framed.length(); i++) {
            pairs.add(framed.substring(i, i + 2));
        }
        return pairs;
    }
}
