package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/**
 * The size by which a lung nodule is managed: the mean diameter of a solid or non-solid nodule, the solid component of a
 * part-solid one (Chinese guideline for lung-cancer screening, Chin J Oncol 2021;43:243–268; reference on cancers §2.4).
 */
final class NoduleSize {
    private NoduleSize() {}

    /** From nodule type, mean diameter and diameter of the solid component, both in millimetres. */
    static Value of(List<Value> values) {
        return switch (values.get(0).text()) {
            case "solid", "non-solid" -> values.get(1);
            case "part-solid" -> values.get(2);
            default -> Value.UNKNOWN;
        };
    }
}
