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
 * @param programme code of the programme, such as {@code breast}
 * @param step code of the step, such as {@code mammography}
 * @param because why this person is on the list
 * @param rule the protocol row, such as {@code BREAST-R2}
 * @param since the day from which the step is asked for
 * @param daysOverdue days past the due date, 0 when not overdue
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
        int urgency) {}
