package org.screenreg.programme;

import java.util.List;

/**
 * A county, township or village, or a facility standing in one.
 *
 * @param kind code of the list {@code area-kind}
 * @param parent code of the area it belongs to or stands in; empty for the county
 * @param otherNames further spellings that mean it
 * @param serves programmes a facility serves; empty for all
 */
public record Area(String kind, String code, String name, String parent, List<String> otherNames, List<String> serves) {

    public Area {
        otherNames = List.copyOf(otherNames);
        serves = List.copyOf(serves);
    }

    /** The tier of a facility; village for an area of any level. */
    public CareTier tier() {
        return switch (kind) {
            case "county-hospital" -> CareTier.COUNTY;
            case "township-health-centre" -> CareTier.TOWNSHIP;
            default -> CareTier.VILLAGE;
        };
    }

    public boolean isFacility() {
        return kind.contains("-");
    }
}
