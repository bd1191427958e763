package org.screenreg.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Answers to the COPD-SQ questionnaire, with the points the invented county's village doctors give them.
 *
 * <p>Points: Zhou YM et al., COPD-SQ (2013): age 0/4/8/11, pack-years 0/1/2, body-mass index 7/4/1/0, cough 3,
 * breathlessness 2/3, coal or firewood 1, family history 2; positive from 16.
 */
public record CopdAnswers(
        int heightCm,
        int weightKg,
        String smoking,
        int cigarettes,
        int years,
        boolean cough,
        String breathless,
        boolean biomass,
        boolean family) {

    int total(int age) {
        return agePoints(age)
                + smokingPoints()
                + bodyMassPoints()
                + (cough ? 3 : 0)
                + breathlessPoints()
                + (biomass ? 1 : 0)
                + (family ? 2 : 0);
    }

    private static int agePoints(int age) {
        if (age < 50) {
            return 0;
        }
        if (age < 60) {
            return 4;
        }
        return age < 70 ? 8 : 11;
    }

    private int smokingPoints() {
        int twentiethPackYears = cigarettes * years;
        if (twentiethPackYears < 15 * 20) {
            return 0;
        }
        return twentiethPackYears < 30 * 20 ? 1 : 2;
    }

    private int bodyMassPoints() {
        BigDecimal index = BigDecimal.valueOf(weightKg * 10_000L)
                .divide(BigDecimal.valueOf((long) heightCm * heightCm), 1, RoundingMode.HALF_UP);
        if (index.compareTo(new BigDecimal("18.5")) < 0) {
            return 7;
        }
        if (index.compareTo(new BigDecimal("24.0")) < 0) {
            return 4;
        }
        return index.compareTo(new BigDecimal("28.0")) < 0 ? 1 : 0;
    }

    private int breathlessPoints() {
        return switch (breathless) {
            case "none" -> 0;
            case "hurrying" -> 2;
            default -> 3;
        };
    }
}
