package org.screenreg.failsafe;

import java.util.List;

/** What one run found of one hole: who is in it, longest first. */
public record Finding(Hole hole, List<Fallen> fallen) {

    public Finding {
        fallen = List.copyOf(fallen);
    }
}
