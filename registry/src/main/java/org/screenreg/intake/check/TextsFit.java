package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.TEXT_TOO_LONG;

import java.util.Map;
import org.screenreg.intake.ReadRow;

/** Refuses a text that is longer than the register can keep; nothing is cut short in silence. */
public final class TextsFit implements Check {
    private static final int USUAL = 200;
    private static final int AREA_CODE = 12;
    private static final int FACILITY_CODE = 22;
    private static final int FACILITY_NAME = 80;
    private static final Map<String, Integer> LONGEST = Map.of(
            "person.name", 80,
            "person.household", 40,
            "person.doctor", 80,
            "area.parent", AREA_CODE,
            "area.name", 80,
            "area.other-names", 1_000);

    @Override
    public void check(ReadRow row) {
        row.forEachValue((target, text) -> {
            int longest = longest(row, target);
            if (text.length() > longest) {
                row.object(TEXT_TOO_LONG, target, String.valueOf(longest));
            }
        });
    }

    private static int longest(ReadRow row, String target) {
        if (target.equals("area.code")) {
            return row.get("area.kind").contains("-") ? FACILITY_CODE : AREA_CODE;
        }
        return target.endsWith(".facility") ? FACILITY_NAME : LONGEST.getOrDefault(target, USUAL);
    }
}
