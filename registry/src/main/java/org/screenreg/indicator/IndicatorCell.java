package org.screenreg.indicator;

/**
 * One figure: numerator over denominator for an area and a year. A denominator of zero has no rate.
 *
 * @param areaCode code of the township, or of the county for the total
 */
public record IndicatorCell(String areaCode, String area, int year, long numerator, long denominator) {}
