package org.screenreg.person.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Looks for persons who may stand in a register twice. Two persons are compared where they share a block. */
public final class RegisterSearch {
    private static final int KINDS = 4;
    private static final int POSITION_BITS = 26;
    private static final long POSITION = (1L << POSITION_BITS) - 1;

    private final Weights weights;
    private final Everybody everybody;
    private final long[][] keys;

    /**
     * What a search took.
     *
     * @param compared pairs that were compared
     * @param tooLarge blocks left out because they hold more persons than may have anything to do with each other
     */
    public record Effort(long compared, int tooLarge) {}

    public RegisterSearch(Weights weights, Everybody everybody) {
        this.weights = weights;
        this.everybody = everybody;
        this.keys = new long[KINDS][everybody.size()];
        for (int at = 0; at < everybody.size(); at++) {
            List<String> blocks = BlockKeys.of(everybody.get(at));
            for (int kind = 0; kind < KINDS; kind++) {
                keys[kind][at] = blocks.get(kind).isEmpty() ? 0 : mixed(blocks.get(kind));
            }
        }
    }

    /** A 64-bit key of a text (FNV-1a, mixed). Should two texts share one, a pair is compared in vain. */
    private static long mixed(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return hash == 0 ? 1 : hash;
    }

    /** Hands over every pair that is possible, each once. */
    public Effort forEachPossible(Consumer<Candidate> sink) {
        long compared = 0;
        int tooLarge = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            long[] order = ordered(keys[kind]);
            int from = 0;
            while (from < order.length) {
                int to = from + 1;
                while (to < order.length && order[to] >>> POSITION_BITS == order[from] >>> POSITION_BITS) {
                    to++;
                }
                if (to - from > weights.largestBlock()) {
                    tooLarge++;
                    forget(kind, order, from, to);
                } else {
                    compared += compare(kind, order, from, to, sink);
                }
                from = to;
            }
        }
        return new Effort(compared, tooLarge);
    }

    /** Positions in the order of their keys, each behind the upper bits of its key. */
    private static long[] ordered(long[] keys) {
        long[] order = new long[keys.length];
        int used = 0;
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != 0) {
                order[used++] = keys[at] & ~POSITION | at;
            }
        }
        long[] kept = Arrays.copyOf(order, used);
        Arrays.sort(kept);
        return kept;
    }

    /** Forgets a block that was left out, so that its members may meet in another. */
    private void forget(int kind, long[] order, int from, int to) {
        for (int i = from; i < to; i++) {
            keys[kind][(int) (order[i] & POSITION)] = 0;
        }
    }

    private long compare(int kind, long[] order, int from, int to, Consumer<Candidate> sink) {
        long compared = 0;
        for (int i = from; i < to; i++) {
            int one = (int) (order[i] & POSITION);
            for (int j = i + 1; j < to; j++) {
                int other = (int) (order[j] & POSITION);
                if (keys[kind][one] == keys[kind][other] && !metBefore(kind, one, other)) {
                    compared++;
                    compare(one, other, sink);
                }
            }
        }
        return compared;
    }

    private boolean metBefore(int kind, int one, int other) {
        for (int before = 0; before < kind; before++) {
            if (keys[before][one] != 0 && keys[before][one] == keys[before][other]) {
                return true;
            }
        }
        return false;
    }

    private void compare(int one, int other, Consumer<Candidate> sink) {
        Traits first = everybody.get(Math.min(one, other));
        Traits second = everybody.get(Math.max(one, other));
        Likeness likeness = weights.compare(first, second);
        if (weights.isPossible(likeness)) {
            sink.accept(new Candidate(first, second, likeness));
        }
    }
}
