package org.screenreg.indicator;

import java.time.LocalDate;
import org.screenreg.indicator.story.Story;

/**
 * One of the persons a figure is made of.
 *
 * @param counts whether the person belongs to the numerator too
 * @param documented whether the person does not, with a reason on record
 * @param things how many rounds, steps or tests of the person were counted
 * @param counting how many of these belong to the numerator
 * @param last the day the person's state is told of
 */
public record Behind(Story story, boolean counts, boolean documented, int things, int counting, LocalDate last) {}
