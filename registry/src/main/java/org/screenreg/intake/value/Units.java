package org.screenreg.intake.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units counties write behind numbers, and what they are in the unit of a column. */
final class Units {
    private static final List<Map<String, BigDecimal>> FAMILIES = List.of(
            Map.of("MM", decimal("1"), "毫米", decimal("1"), "CM", decimal("10"), "厘米", decimal("10")),
            Map.of("月", decimal("1"), "个月", decimal("1"), "年", decimal("12")),
            Map.of(
                    "支",
                    decimal("1"),
                    "支/天",
                    decimal("1"),
                    "支/日",
                    decimal("1"),
                    "根",
                    decimal("1"),
                    "根/天",
                    decimal("1"),
                    "包",
                    decimal("20"),
                    "包/天",
                    decimal("20"),
                    "包/日",
                    decimal("20"),
                    "盒",
                    decimal("20")),
            Map.of("KG", decimal("1"), "公斤", decimal("1"), "千克", decimal("1"), "斤", decimal("0.5")));
    /** What may stand behind a number of a column whose heading names no unit, and adds nothing to it. */
    private static final List<String> IDLE = List.of("岁", "周岁", "年", "次", "个", "枚", "分", "级", "例", "人", "胎", "%", "包年");

    private Units() {}

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    /**
     * What a number in a written unit is to be multiplied with.
     *
     * @param written the unit as written, folded; may be empty
     * @param wanted the unit of the column, folded; may be empty
     */
    static Optional<BigDecimal> factor(String written, String wanted) {
        if (written.isEmpty() || written.equals(wanted)) {
            return Optional.of(BigDecimal.ONE);
        }
        for (Map<String, BigDecimal> family : FAMILIES) {
            BigDecimal from = family.get(written);
            BigDecimal to = family.get(wanted);
            if (from != null && to != null) {
                return Optional.of(from.divide(to, java.math.MathContext.DECIMAL32));
            }
        }
        return idle(written, wanted) ? Optional.of(BigDecimal.ONE) : Optional.empty();
    }

    private static boolean idle(String written, String wanted) {
        boolean age = wanted.equals("岁") || wanted.equals("年");
        return IDLE.contains(written) && (wanted.isEmpty() || (age && written.endsWith("岁")));
    }

    /** Whether two numbers of a unit may be told as their larger one: sizes, where the larger is the worse. */
    static boolean isSize(String unit) {
        return unit.equals("MM") || (unit.equals("CM"));
    }
}
