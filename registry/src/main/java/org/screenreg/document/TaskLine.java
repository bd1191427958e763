package org.screenreg.document;

import org.screenreg.programme.Label;

/**
 * What completes a step.
 *
 * @param step the code of the step
 */
public record TaskLine(String step, Label label, Label doneBy) {}
