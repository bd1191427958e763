package org.screenreg.report;

import org.screenreg.worklist.Selection;

/**
 * A list a county has thought out and keeps as a file: which tasks, how far ahead, how many, and how it looks.
 *
 * @param layout how its pages and sheets look; says the tier too
 * @param daysAhead tasks that open within so many days are listed
 * @param most tasks a unit's list may hold; 0 for as many as there are
 * @param masked whether names, identity numbers and phones are masked
 */
public record SavedList(
        String id, WorklistDefinition layout, Selection selection, int daysAhead, int most, boolean masked) {}
