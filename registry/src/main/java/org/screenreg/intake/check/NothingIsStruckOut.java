package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.STRUCK_OUT;

import org.screenreg.intake.ReadRow;

/** Holds a row somebody has struck a cell of: it is neither used nor dropped in silence. */
public final class NothingIsStruckOut implements Check {

    @Override
    public void check(ReadRow row) {
        row.firstStruckOut().ifPresent(target -> row.object(STRUCK_OUT, target));
    }
}
