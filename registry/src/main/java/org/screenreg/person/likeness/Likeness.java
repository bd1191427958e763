package org.screenreg.person.likeness;

import java.util.Map;

/**
 * How alike two persons are.
 *
 * @param levels how well each field agrees
 * @param weight the sum of the weights of the levels, in bits
 */
public record Likeness(Map<Field, String> levels, double weight) {}
