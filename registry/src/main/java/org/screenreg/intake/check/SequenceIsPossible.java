package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.TREATMENT_BEFORE_DIAGNOSIS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.screenreg.intake.ReadEvent;
import org.screenreg.intake.ReadRow;

/** Marks a row in which somebody is treated before anything is diagnosed. */
public final class SequenceIsPossible implements Check {
    private static final String TREATMENT = "treatment";
    private static final Set<String> DIAGNOSES = Set.of("pathology", "cancer-diagnosis");

    @Override
    public void check(ReadRow row) {
        Optional<LocalDate> treated = row.events().stream()
                .filter(event -> event.kind().equals(TREATMENT))
                .map(ReadEvent::performedOn)
                .min(Comparator.naturalOrder());
        Optional<LocalDate> diagnosed = row.events().stream()
                .filter(event -> DIAGNOSES.contains(event.kind()))
                .map(ReadEvent::performedOn)
                .min(Comparator.naturalOrder());
        if (treated.isPresent() && diagnosed.isPresent() && treated.get().isBefore(diagnosed.get())) {
            row.object(
                    TREATMENT_BEFORE_DIAGNOSIS,
                    TREATMENT + ".performed-on",
                    diagnosed.get().toString());
        }
    }
}
