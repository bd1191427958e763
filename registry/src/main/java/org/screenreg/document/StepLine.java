package org.screenreg.document;

import org.screenreg.programme.Label;

/**
 * What a row says besides the step itself.
 *
 * @param state the care state, and the one that follows when the step is overdue
 * @param window from when to when, counted from which day
 * @param urgency 1 most urgent … 5 routine
 * @param timing the window as it is written, for comparing
 */
public record StepLine(Label tier, Label stage, Label state, Label window, int urgency, String timing) {}
