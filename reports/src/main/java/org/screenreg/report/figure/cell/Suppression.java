package org.screenreg.report.figure.cell;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.screenreg.indicator.Figure;

/**
 * Hides small numbers in reports that leave the institution: counts of one to four, and, where one hidden part could be
 * worked out from the total, the next smallest part with it. Reference on COPD §4.3, rule 2 [D].
 */
public final class Suppression {
    /** Shows every number. */
    public static final Suppression NONE = new Suppression(0);

    /** Hides what is below five. */
    public static final Suppression BELOW_FIVE = new Suppression(5);

    private final int below;

    /** Whether a figure may be shown: it may, it is small, or it would give a small one away. */
    public enum Mask {
        SHOWN,
        SMALL,
        PROTECTING
    }

    private Suppression(int below) {
        this.below = below;
    }

    public int below() {
        return below;
    }

    public boolean hides() {
        return below > 0;
    }

    public Mask of(Figure figure) {
        return isSmall(figure.numerator()) || isSmall(figure.denominator()) ? Mask.SMALL : Mask.SHOWN;
    }

    /** Whether the three parts of a figure may be shown beside one another: none of them is small. */
    public boolean allows(Figure figure) {
        return of(figure) == Mask.SHOWN && !isSmall(figure.documented()) && !isSmall(figure.unrecorded());
    }

    private boolean isSmall(long count) {
        return count > 0 && count < below;
    }

    /**
     * The mask of every part of a whole whose total is shown. Where no other part counts anybody the total is as small as
     * the hidden part, and hidden itself.
     */
    public Map<String, Mask> of(SortedMap<String, Figure> parts) {
        Map<String, Mask> masks = new HashMap<>();
        parts.forEach((part, figure) -> masks.put(part, of(figure)));
        long small = masks.values().stream().filter(mask -> mask == Mask.SMALL).count();
        if (small == 1) {
            parts.entrySet().stream()
                    .filter(part -> masks.get(part.getKey()) == Mask.SHOWN)
                    .filter(part -> part.getValue().numerator() > 0)
                    .min(Comparator.comparing((Map.Entry<String, Figure> part) ->
                                    part.getValue().numerator())
                            .thenComparing(Map.Entry::getKey))
                    .ifPresent(part -> masks.put(part.getKey(), Mask.PROTECTING));
        }
        return masks;
    }
}
