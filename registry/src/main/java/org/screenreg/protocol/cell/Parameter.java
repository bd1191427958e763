package org.screenreg.protocol.cell;

/** A number or period a ministry may change, with where it comes from. */
public record Parameter(String name, String value, String source) {}
