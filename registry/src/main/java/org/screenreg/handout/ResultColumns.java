package org.screenreg.handout;

import java.util.List;
import org.screenreg.intake.SubmittedColumn;

/** Which results can be entered beside a step of a programme. */
public interface ResultColumns {

    /** A list whose steps have no results to enter. */
    ResultColumns NONE = (programme, step) -> List.of();

    /** The columns of a step, in the order of the programme's template; none where only the contact is told. */
    List<SubmittedColumn> of(String programme, String step);
}
