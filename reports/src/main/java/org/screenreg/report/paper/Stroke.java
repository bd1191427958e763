package org.screenreg.report.paper;

/**
 * How a line looks.
 *
 * @param points width
 * @param grey 0 for black to 1 for white
 */
public record Stroke(double points, double grey, boolean dashed) {}
