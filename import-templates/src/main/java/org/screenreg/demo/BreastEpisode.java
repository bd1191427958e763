package org.screenreg.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.screenreg.demo.people.Area;
import org.screenreg.demo.people.Reported;
import org.screenreg.demo.people.Resident;
import org.screenreg.programme.Sex;

/**
 * One woman's passage through one round of breast screening, as far as it has come by the as-of date.
 *
 * @param facility where examination and ultrasound were done
 * @param examination normal or abnormal, each breast
 * @param ultrasound BI-RADS class, each breast
 */
public record BreastEpisode(
        int number,
        Resident person,
        Area facility,
        LocalDate on,
        Sides examination,
        Sides ultrasound,
        @Nullable Mammography mammography,
        @Nullable SpecialistAssessment assessment,
        @Nullable Pathology pathology,
        @Nullable Treatment treatment)
        implements Reported {

    private static final Set<String> SILENT = Set.of("1", "2");
    private static final Set<String> UNDECIDED = Set.of("0", "3");
    private static final Set<String> MALIGNANT = Set.of("dcis", "invasive", "other-malignant");
    private static final int FROM_AGE = 35;
    private static final int TO_AGE = 64;

    /** One result for each breast. */
    public record Sides(String left, String right) {
        boolean has(Set<String> codes) {
            return codes.contains(left) || codes.contains(right);
        }

        boolean only(Set<String> codes) {
            return codes.contains(left) && codes.contains(right);
        }
    }

    /** A mammography and its BI-RADS classes. */
    public record Mammography(LocalDate on, Sides classes) {}

    /** What a specialist decided. */
    public record SpecialistAssessment(LocalDate on, String decision) {}

    /** The tissue diagnosis and, for a cancer, its stage. */
    public record Pathology(
            LocalDate on,
            String result,
            String side,
            @Nullable String stage) {}

    /** The first treatment, or its refusal. */
    public record Treatment(LocalDate on, String kind) {}

    @Override
    public String programme() {
        return "breast";
    }

    @Override
    public boolean inTarget() {
        int age = person.ageOn(on);
        return person.sex() == Sex.FEMALE && age >= FROM_AGE && age <= TO_AGE;
    }

    /** Whether any class is other than 1 or 2. */
    public boolean hasFinding() {
        return !ultrasound.only(SILENT);
    }

    /**
     * The flow chart of the national work plan: class 0 or 3 needs mammography, class 4 or 5 tissue, an undecided
     * mammography or a lump alone a specialist.
     */
    @Override
    public Optional<OpenStep> openStep() {
        if (pathology != null) {
            boolean untreated = MALIGNANT.contains(pathology.result()) && treatment == null;
            return open(untreated, "treatment", pathology.on());
        }
        if (assessment != null) {
            return open(assessment.decision().equals("biopsy"), "biopsy", assessment.on());
        }
        return mammography == null ? openAfterUltrasound() : openAfter(mammography);
    }

    private Optional<OpenStep> openAfterUltrasound() {
        if (ultrasound.only(SILENT)) {
            return open(examination.has(Set.of("abnormal")), "specialist-assessment", on);
        }
        boolean undecided = union(SILENT, UNDECIDED, ultrasound);
        return Optional.of(new OpenStep(undecided ? "mammography" : "biopsy", on));
    }

    private Optional<OpenStep> openAfter(Mammography picture) {
        if (!union(SILENT, UNDECIDED, ultrasound)) {
            return Optional.of(new OpenStep("biopsy", on));
        }
        if (picture.classes().only(SILENT)) {
            return Optional.empty();
        }
        boolean undecided = union(SILENT, UNDECIDED, picture.classes());
        return Optional.of(new OpenStep(undecided ? "specialist-assessment" : "biopsy", picture.on()));
    }

    private static boolean union(Set<String> some, Set<String> others, Sides sides) {
        return (some.contains(sides.left()) || others.contains(sides.left()))
                && (some.contains(sides.right()) || others.contains(sides.right()));
    }

    private static Optional<OpenStep> open(boolean missing, String step, LocalDate since) {
        return missing ? Optional.of(new OpenStep(step, since)) : Optional.empty();
    }
}
