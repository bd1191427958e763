package org.screenreg.event;

/** The row of a received file that stated an event: batch, sheet, and the row number the spreadsheet shows. */
public record EventSource(long batch, String file, String sheet, int row) {}
