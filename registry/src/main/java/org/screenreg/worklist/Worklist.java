package org.screenreg.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;

/**
 * A facility's or area's open tasks on a date, in order.
 *
 * @param id printed on every page and stored in the workbook, such as {@code L-20261121-TW03-4f2a}
 * @param number the list's number in the register, from which the codes of its lines are made; 0 until it is kept
 * @param unit who works the list, by name; empty where nobody is known to
 * @param doctor the responsible doctor whose people these are; empty for people without one, null where the list is the
 *     whole unit's
 * @param until tasks that open up to this day are on the list
 * @param left tasks of the unit that a limited list leaves out
 * @param waiting tasks of the unit for which the county had no place, by step
 * @param protocols programme and version of every protocol used, such as Breast cancer 2026.1
 */
public record Worklist(
        String id,
        int number,
        CareTier tier,
        String unitCode,
        String unit,
        @Nullable String doctor,
        String county,
        LocalDate asOf,
        LocalDate until,
        int left,
        List<Waiting> waiting,
        List<Label> protocols,
        List<WorklistGroup> groups) {

    public Worklist {
        waiting = List.copyOf(waiting);
        protocols = List.copyOf(protocols);
        groups = List.copyOf(groups);
    }

    /** The same list under the number the register keeps it by. */
    public Worklist kept(int listNumber) {
        return new Worklist(
                id, listNumber, tier, unitCode, unit, doctor, county, asOf, until, left, waiting, protocols, groups);
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}
