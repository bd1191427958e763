package org.screenreg.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.demo.people.Area;
import org.screenreg.demo.people.Reported;
import org.screenreg.demo.people.Resident;

/**
 * One person's passage through one round of COPD screening, as far as it has come by the as-of date.
 *
 * @param facility where the questionnaire was taken
 */
public record CopdEpisode(
        int number,
        Resident person,
        Area facility,
        LocalDate on,
        CopdAnswers answers,
        @Nullable LungFunction before,
        @Nullable LungFunction after,
        @Nullable Diagnosis diagnosis,
        @Nullable Assessment assessment)
        implements Reported {

    private static final int POSITIVE_FROM = 16;
    private static final int OBSTRUCTED_BELOW = 70;
    private static final int FROM_AGE = 35;

    /**
     * One spirometry.
     *
     * @param ratio FEV1/FVC in per cent
     * @param fev1 FEV1 in per cent of the predicted value
     */
    public record LungFunction(LocalDate on, Area facility, int ratio, int fev1, boolean acceptable) {
        boolean obstructed() {
            return ratio < OBSTRUCTED_BELOW;
        }
    }

    /** What the county hospital concluded. */
    public record Diagnosis(LocalDate on, String result) {}

    /** Symptoms and exacerbations of somebody with the disease. */
    public record Assessment(LocalDate on, int mmrc, int cat, int exacerbations, int admissions) {}

    @Override
    public String programme() {
        return "copd";
    }

    @Override
    public boolean inTarget() {
        return person.ageOn(on) >= FROM_AGE;
    }

    public int total() {
        return answers.total(person.ageOn(on));
    }

    public boolean positive() {
        return total() >= POSITIVE_FROM;
    }

    public boolean confirmed() {
        return diagnosis != null && diagnosis.result().equals("confirmed");
    }

    @Override
    public Optional<OpenStep> openStep() {
        if (!positive() || diagnosis != null) {
            return Optional.empty();
        }
        if (before == null || !before.acceptable()) {
            return Optional.of(new OpenStep("spirometry", on));
        }
        if (!before.obstructed()) {
            return Optional.empty();
        }
        return Optional.of(
                after == null
                        ? new OpenStep("spirometry-post", before.on())
                        : new OpenStep("copd-diagnosis", after.on()));
    }
}
