package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.FACILITY_UNKNOWN;
import static org.screenreg.intake.IssueCode.VILLAGE_UNKNOWN;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.screenreg.intake.ReadEvent;
import org.screenreg.intake.ReadRow;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;

/** Marks a village nobody knows, on every row, and a facility nobody knows, once per spelling. */
public final class PlacesAreKnown implements Check {
    private final Areas areas;
    private final Set<String> reported = new HashSet<>();

    public PlacesAreKnown(Areas areas) {
        this.areas = areas;
    }

    @Override
    public void check(ReadRow row) {
        String village = row.get("person.village");
        Optional<Area> township = areas.township(row.get("person.township"));
        if (!village.isEmpty()
                && areas.village(township.map(Area::code).orElse(null), village).isEmpty()) {
            row.object(VILLAGE_UNKNOWN, "person.village");
        }
        for (ReadEvent event : row.events()) {
            String facility = event.facility();
            if (facility != null && areas.facility(facility).isEmpty() && reported.add(facility)) {
                row.object(FACILITY_UNKNOWN, event.kind() + ".facility");
            }
        }
    }
}
