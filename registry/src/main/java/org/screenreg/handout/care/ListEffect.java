package org.screenreg.handout.care;

import java.util.List;
import java.util.Map;

/**
 * What came of the lines of lists that are old enough to tell.
 *
 * @param days how long after its list a step counts as brought about by it
 * @param lists lists counted
 * @param young lists left out because so many days have not passed yet
 * @param parts the same lines parted in each way
 */
public record ListEffect(int days, int lists, int young, Map<By, List<Part>> parts) {

    public ListEffect {
        parts = Map.copyOf(parts);
    }

    /** How lines are parted. */
    public enum By {
        OUTCOME,
        UNIT,
        WORKER;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * The lines of one part.
     *
     * @param key code of the answer, code of the unit or name of the worker; empty where none is known
     * @param name what it is called, where the key does not say so
     * @param returned lines whose step was done in time
     */
    public record Part(String key, String name, int lines, int people, int returned) {

        /** Returned of all lines in per cent. */
        public double share() {
            return lines == 0 ? 0 : 100.0 * returned / lines;
        }
    }

    public List<Part> by(By way) {
        return parts.getOrDefault(way, List.of());
    }
}
