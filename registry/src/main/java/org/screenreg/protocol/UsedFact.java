package org.screenreg.protocol;

import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.programme.Label;

/** The value a fact had when a row was chosen, and the event that stated it where there is one. */
public record UsedFact(
        String name, Label label, String value, @Nullable ScreeningEvent from) {}
