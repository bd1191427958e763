package org.screenreg.report;

import org.screenreg.programme.Label;

/** How a coverage report introduces itself. */
public record CoverageDefinition(Label title, Label intro) {}
