package org.screenreg.indicator;

import org.screenreg.programme.Label;

/**
 * The definition of a figure, as it is printed beside every number it yields.
 *
 * @param id such as {@code coverage-in-year}
 * @param unit what is counted: persons, person-times or cases
 * @param view the view that counts it
 */
public record Indicator(
        String id,
        Label title,
        Label sentence,
        Label numerator,
        Label denominator,
        Label excludes,
        Label unit,
        String view,
        Label source) {}
