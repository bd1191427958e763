package org.screenreg.protocol.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.cell.Value;

/**
 * Which events a fact looks at.
 *
 * @param programme the programme whose events count
 * @param ever whether events of earlier rounds count too
 * @param notBefore events older than this date do not count
 * @param laterThan events on or before this date do not count
 * @param stating findings an event must state, where it is of a kind that has them
 * @param alternatives combinations of findings one of which an event must state itself; empty where that does not matter
 * @param where findings an event must have
 * @param unless findings an event must not have
 */
record Selection(
        String programme,
        boolean ever,
        @Nullable Fact notBefore,
        @Nullable Fact laterThan,
        List<Condition> stating,
        List<List<Condition>> alternatives,
        Map<String, List<String>> where,
        Map<String, List<String>> unless) {

    Selection {
        stating = List.copyOf(stating);
        alternatives = List.copyOf(alternatives);
        where = Map.copyOf(where);
        unless = Map.copyOf(unless);
    }

    List<Fact> bounds() {
        return Stream.of(notBefore, laterThan)
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .toList();
    }

    /** The first day whose events count. */
    LocalDate firstDay(Facts facts) {
        LocalDate first = ever ? LocalDate.MIN : facts.roundStart();
        if (notBefore != null
                && facts.value(notBefore) instanceof Value.Day day
                && day.date().isAfter(first)) {
            first = day.date();
        }
        if (laterThan != null
                && facts.value(laterThan) instanceof Value.Day day
                && !day.date().isBefore(first)) {
            first = day.date().plusDays(1);
        }
        return first;
    }

    boolean covers(ScreeningEvent event) {
        if (!event.programme().equals(programme)) {
            return false;
        }
        for (Condition wanted : stating) {
            if (!wanted.isStatedBy(event)) {
                return false;
            }
        }
        if (!alternatives.isEmpty() && !statesOne(event)) {
            return false;
        }
        for (Map.Entry<String, List<String>> wanted : where.entrySet()) {
            if (!has(event, wanted)) {
                return false;
            }
        }
        for (Map.Entry<String, List<String>> unwanted : unless.entrySet()) {
            if (has(event, unwanted)) {
                return false;
            }
        }
        return true;
    }

    private boolean statesOne(ScreeningEvent event) {
        for (List<Condition> all : alternatives) {
            boolean stated = true;
            for (Condition wanted : all) {
                stated = stated && wanted.isStatedItselfBy(event);
            }
            if (stated) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(ScreeningEvent event, Map.Entry<String, List<String>> asked) {
        String stated = event.findings().get(asked.getKey());
        return stated != null && asked.getValue().contains(stated);
    }
}
