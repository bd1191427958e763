package org.screenreg.handout;

import java.time.LocalDate;
import org.screenreg.person.PersonKey;
import org.screenreg.worklist.LineCode;

/**
 * A line of a list that was made: whom and which step it stands for.
 *
 * @param token what travels hidden in the workbook
 * @param since the day from which the step was asked for
 * @param due the due date as printed
 * @param facts fingerprint of what was printed of the person and the step
 */
public record HandoutLine(
        LineCode code,
        String token,
        PersonKey person,
        String programme,
        String step,
        String rule,
        int urgency,
        LocalDate since,
        LocalDate due,
        String facts) {}
