package org.screenreg.intake.apply;

import org.screenreg.intake.ReadRow;

/** Takes judged rows of one subject in file order, decides their outcome and, in a load, writes what they state. */
public interface RowApplier {

    void accept(ReadRow row);

    /** Deals with whatever was still waiting for company. */
    void finish();
}
