package org.screenreg.worklist;

import java.time.LocalDate;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Label;
import org.screenreg.programme.Sex;

/**
 * One task of one person on a worklist. Name, identity number and phone are as they may be printed: masked unless the
 * list was made unmasked.
 *
 * @param number the line's number within its group, from 1
 * @param household number of the household in the register, never printed; empty where it is not known
 * @param programme code of the programme, such as {@code breast}
 * @param step code of the step, such as {@code mammography}
 * @param because why this person is on the list
 * @param rule the protocol row, such as {@code BREAST-R2}
 * @param since the day from which the step is asked for
 * @param daysOverdue days past the due date, 0 when not overdue
 * @param daysWaiting days since the step could first be done
 * @param byTurn whether the line is listed because it has waited longest, before more urgent ones
 * @param urgency 1 most urgent … 5 routine
 */
public record WorklistLine(
        int number,
        PersonKey person,
        String name,
        Sex sex,
        int age,
        String identityNumber,
        String phone,
        String address,
        String household,
        String programme,
        Label programmeLabel,
        String step,
        Label stepLabel,
        Label because,
        String rule,
        TaskState state,
        LocalDate since,
        LocalDate due,
        int daysOverdue,
        int daysWaiting,
        boolean byTurn,
        int urgency) {

    /** Whether both lines are about people who live together, or about the same person. */
    public boolean sharesHousehold(WorklistLine other) {
        return person.equals(other.person) || (!household.isEmpty() && household.equals(other.household));
    }

    /** The same line at a place within its group. */
    WorklistLine numbered(int place) {
        return copy(place, byTurn);
    }

    /** The same line, listed because it has waited longest. */
    WorklistLine inTurn() {
        return copy(number, true);
    }

    private WorklistLine copy(int place, boolean turn) {
        return new WorklistLine(
                place,
                person,
                name,
                sex,
                age,
                identityNumber,
                phone,
                address,
                household,
                programme,
                programmeLabel,
                step,
                stepLabel,
                because,
                rule,
                state,
                since,
                due,
                daysOverdue,
                daysWaiting,
                turn,
                urgency);
    }
}
