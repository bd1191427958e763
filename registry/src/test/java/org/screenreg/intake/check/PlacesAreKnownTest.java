package org.screenreg.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.intake.TestRow.after;
import static org.screenreg.intake.TestRow.breast;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;

class PlacesAreKnownTest {
    private static final String WOMAN = "999999198001010062";

    private final Check check = new PlacesAreKnown(new Areas(List.of(
            new Area("township", "TW01", "河东镇", "", List.of(), List.of()),
            new Area("township", "TW02", "河西镇", "", List.of(), List.of()),
            new Area("village", "V011", "大王村", "TW01", List.of("大王"), List.of()),
            new Area("village", "V012", "新村", "TW01", List.of(), List.of()),
            new Area("village", "V021", "新村", "TW02", List.of(), List.of()),
            new Area("county-hospital", "H01", "县医院", "", List.of(), List.of()))));

    @ParameterizedTest
    @CsvSource({"河西镇, 大王村, 1", "'', 新村, 1", "河东镇, 老村, 1", "河东镇, 大王, 0", "河西镇, 新村, 0", "'', 大王村, 0", "河东镇, '', 0"})
    void a_village_must_be_known_in_its_township(String township, String village, int issues) {
        var row = breast(WOMAN, "name=李四", "township=" + township, "village=" + village);

        after(check, row);

        assertThat(row.issues()).hasSize(issues).allMatch(issue -> issue.code() == IssueCode.VILLAGE_UNKNOWN);
    }

    @Test
    void a_facility_nobody_knows_is_marked_once_per_spelling() {
        var first = breast(WOMAN, "name=李四", "ultrasound-date=2026-03-02", "ultrasound-facility=邻县医院");
        var second = breast(WOMAN, "name=李四", "ultrasound-date=2026-03-03", "ultrasound-facility=邻县医院");

        after(check, first);
        after(check, second);

        assertThat(first.issues()).extracting(Issue::code).containsExactly(IssueCode.FACILITY_UNKNOWN);
        assertThat(second.issues()).isEmpty();
    }

    @Test
    void a_known_facility_passes() {
        var row = breast(WOMAN, "name=李四", "ultrasound-date=2026-03-02", "ultrasound-facility=县 医院");

        assertThat(after(check, row).issues()).isEmpty();
    }
}
