package org.screenreg.template.match;

import java.util.List;
import java.util.Map;
import org.screenreg.person.likeness.Field;

/**
 * A pair as the review workbook shows it.
 *
 * @param code the two numbers, such as {@code P-000123/P-000456}; what comes back is known by it
 * @param source where the row without a valid number stands; empty for two persons of the register
 * @param weight the sum of the weights, in bits
 */
public record ReviewPair(String code, String source, double weight, Map<Field, Compared> fields, List<String> links) {

    /** One field of both, as far as it may be shown, and how well it agrees. */
    public record Compared(String first, String second, String level, double weight) {}
}
