package org.screenreg.report;

import org.screenreg.programme.Label;

/**
 * A box to tick on paper.
 *
 * @param code the outcome it stands for, of the code list {@code list-outcome}
 * @param mark the short word beside the box
 * @param outcome the label under which the outcome is entered later
 */
public record TickBox(String code, Label mark, Label outcome) {}
