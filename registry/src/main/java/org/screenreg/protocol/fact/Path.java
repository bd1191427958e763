package org.screenreg.protocol.fact;

import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;

/** A finding of a kind of event, written {@code ultrasound.left}. */
record Path(String kind, String key) {

    String text() {
        return kind + "." + key;
    }

    static Path read(Definition place) {
        String text = place.text();
        int dot = text.indexOf('.');
        if (dot < 1) {
            throw place.wrong(Flaw.FINDING_UNCLEAR, text);
        }
        return new Path(text.substring(0, dot), text.substring(dot + 1));
    }
}
