package org.screenreg.protocol.fact;

import org.screenreg.protocol.cell.Cell;

/** A fact and the values that fulfil it. */
record Condition(Fact fact, Cell cell) {}
