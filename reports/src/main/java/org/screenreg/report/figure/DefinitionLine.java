package org.screenreg.report.figure;

/** One line of what is printed beside figures: how they are defined and where they come from. */
record DefinitionLine(String name, String text) {}
