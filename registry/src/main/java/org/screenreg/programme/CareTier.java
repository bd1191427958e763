package org.screenreg.programme;

import java.util.Locale;
import java.util.stream.Stream;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;

/** The level of care that owns a step; {@code HIGHER} only as a referral out of the county. */
public enum CareTier {
    VILLAGE("村卫生室", "village clinic"),
    TOWNSHIP("乡镇卫生院", "township health centre"),
    COUNTY("县级医院", "county hospital"),
    HIGHER("上级医院", "hospital outside the county");

    private final Label label;

    CareTier(String zh, String en) {
        label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }

    /** The word in files and tables, such as {@code township}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tier written at a place of a definition file. */
    public static CareTier read(Definition place) {
        return Stream.of(values())
                .filter(tier -> tier.code().equals(place.text()))
                .findFirst()
                .orElseThrow(() -> place.wrong(
                        Flaw.TIER_UNKNOWN,
                        place.text(),
                        Stream.of(values()).map(CareTier::code).toList()));
    }

    /** The tier a code names; {@link IllegalArgumentException} for any other word. */
    public static CareTier parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
