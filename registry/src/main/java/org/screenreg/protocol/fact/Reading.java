package org.screenreg.protocol.fact;

import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.cell.Value;

/** The value of a fact and the event that stated it, where one did. */
public record Reading(Value value, @Nullable ScreeningEvent from) {
    static final Reading UNKNOWN = new Reading(Value.UNKNOWN, null);

    static Reading of(Value value) {
        return new Reading(value, null);
    }
}
