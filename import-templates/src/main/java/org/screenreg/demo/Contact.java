package org.screenreg.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.demo.people.Area;
import org.screenreg.demo.people.Reported;
import org.screenreg.demo.people.Resident;

/**
 * One follow-up contact, or the attempt.
 *
 * @param leftOn the day the person died or moved away, where that was the outcome
 * @param measured the state of a COPD patient who was reached
 */
public record Contact(
        int number,
        String programme,
        Resident person,
        LocalDate on,
        Area facility,
        String way,
        String outcome,
        @Nullable LocalDate leftOn,
        @Nullable Measured measured)
        implements Reported {

    /** What was measured and asked at a contact with a COPD patient. */
    public record Measured(int spo2, int mmrc, int cat, int exacerbations, int admissions, String smoking) {}

    @Override
    public boolean inTarget() {
        return true;
    }

    @Override
    public Optional<OpenStep> openStep() {
        return Optional.empty();
    }
}
