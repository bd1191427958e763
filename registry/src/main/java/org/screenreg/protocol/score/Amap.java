package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/**
 * aMAP score for the risk of liver cancer, 0–100 (Fan R et al., J Hepatol 2020;73:1368–1378): (0.06 × age + 0.89 × male +
 * 0.48 × (0.66 × log10 bilirubin − 0.085 × albumin) − 0.01 × platelets + 7.4) ÷ 14.77 × 100. Low below 50, medium from 50,
 * high from 60, on the unrounded value.
 */
final class Amap {
    private Amap() {}

    /** From age in years, sex, platelets in 10^9/L, total bilirubin in µmol/L and albumin in g/L; unknown while one is. */
    static Value of(List<Value> values) {
        Value sex = values.get(1);
        if (sex.isKnown()
                && values.get(0) instanceof Value.Amount age
                && values.get(2) instanceof Value.Amount platelets
                && values.get(3) instanceof Value.Amount bilirubin
                && values.get(4) instanceof Value.Amount albumin) {
            double albi = 0.66 * Math.log10(bilirubin.number()) - 0.085 * albumin.number();
            double male = sex.text().equals("M") ? 0.89 : 0;
            double sum = 0.06 * age.number() + male + 0.48 * albi - 0.01 * platelets.number() + 7.4;
            return new Value.Amount(Math.max(0, Math.min(100, sum / 14.77 * 100)));
        }
        return Value.UNKNOWN;
    }
}
