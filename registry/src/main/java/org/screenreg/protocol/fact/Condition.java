package org.screenreg.protocol.fact;

import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.cell.Cell;

/** A fact and the values that fulfil it. */
record Condition(Fact fact, Cell cell) {

    /** Whether an event states such a value; an event of a kind that cannot state the fact is not asked to. */
    boolean isStatedBy(ScreeningEvent event) {
        return !(fact.source() instanceof LatestFinding finding) || finding.isStatedBy(event, cell);
    }

    /** Whether an event itself states such a value; what the county chose holds for every event. */
    boolean isStatedItselfBy(ScreeningEvent event) {
        return fact.source() instanceof FactSource.Setting setting
                ? cell.accepts(setting.value())
                : fact.source() instanceof LatestFinding finding
                        && finding.reads(event)
                        && finding.isStatedBy(event, cell);
    }
}
