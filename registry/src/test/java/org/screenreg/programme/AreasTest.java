package org.screenreg.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {
    private final Areas areas = new Areas(List.of(
            area("county", "999999", "示例县", ""),
            new Area("township", "TW01", "河东镇", "999999", List.of("东镇"), List.of()),
            area("township", "TW02", "河西镇", "999999"),
            new Area("village", "V011", "大王村", "TW01", List.of("大王", "王村"), List.of()),
            area("village", "V012", "新村", "TW01"),
            area("village", "V021", "新村", "TW02"),
            area("county-hospital", "H02", "县人民医院", "999999"),
            new Area("county-hospital", "H09", "县妇幼保健院", "999999", List.of("妇幼"), List.of("breast")),
            area("township-health-centre", "C01", "河东卫生院", "TW01"),
            area("village-clinic", "S011", "大王村卫生室", "V011")));

    @ParameterizedTest
    @CsvSource({
        "TW01, 新村, V012",
        "TW02, 新村, V021",
        ", 新村,",
        ", 大王村, V011",
        "TW01, 大王, V011",
        "TW01, '大　王 村', V011",
        "TW01, v011, V011",
        "TW02, 大王村,",
        "TW01, 老村,"
    })
    void a_village_is_what_its_township_calls_so(@Nullable String township, String text, @Nullable String code) {
        assertThat(areas.village(township, text).map(Area::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"河东镇, TW01", "东镇, TW01", "ＴＷ０１, TW01", "河 东 镇, TW01", "（河东镇）, TW01", "河南镇,"})
    void a_township_is_known_by_name_code_and_other_names(String text, @Nullable String code) {
        assertThat(areas.township(text).map(Area::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"县人民医院, H02", "妇幼, H09", "H09, H09", "大王村卫生室, S011", "大王村,"})
    void a_facility_is_no_area(String text, @Nullable String code) {
        assertThat(areas.facility(text).map(Area::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY, '', copd, H02",
        "COUNTY, '', breast, H09",
        "TOWNSHIP, TW01, breast, C01",
        "TOWNSHIP, TW02, breast,",
        "VILLAGE, V011, copd, S011",
        "VILLAGE, V012, copd,"
    })
    void a_tier_s_list_goes_to_who_stands_there_and_serves_the_programme(
            CareTier tier, String area, String programme, @Nullable String code) {
        assertThat(areas.facilityFor(tier, area, programme).map(Area::code).orElse(null))
                .isEqualTo(code);
    }

    @Test
    void a_code_nobody_lists_is_its_own_name() {
        assertThat(areas.name("TW01")).isEqualTo("河东镇");
        assertThat(areas.name("TW99")).isEqualTo("TW99");
    }

    private static Area area(String kind, String code, String name, String parent) {
        return new Area(kind, code, name, parent, List.of(), List.of());
    }
}
