package org.screenreg.demo.people;

import java.time.LocalDate;
import java.util.Optional;

/** What one row of a workbook reports about one person. */
public interface Reported {

    /** Tells this report from all others of its programme. */
    int number();

    /** The code of the programme. */
    String programme();

    Resident person();

    /** Where the person was seen. */
    Area facility();

    /** The day the person was seen first. */
    LocalDate on();

    /** Whether the programme was meant for this person on that day. */
    boolean inTarget();

    /** The day that makes the person count as screened; empty where the report is of no screening. */
    default Optional<LocalDate> screenedOn() {
        return Optional.of(on());
    }

    /** What should have followed a positive finding and has not. */
    Optional<OpenStep> openStep();

    /** A positive finding whose next step is missing. */
    record OpenStep(String step, LocalDate since) {}
}
