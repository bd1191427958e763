package org.screenreg.template.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"哺乳(月)", "哺乳（月）", " 哺乳 【月】", "*哺乳〔月〕", "哺乳(月)：", "哺\n乳(月)*"})
    void spellings_of_one_heading_are_the_same(String heading) {
        assertThat(Headings.fold(heading)).isEqualTo("哺乳(月)");
    }

    @ParameterizedTest
    @CsvSource({"河东镇, 河东镇", "2.山北乡, 山北乡", "城关街道（2）, 城关街道", "Riverside Township, Riverside Township"})
    void a_sheet_may_be_named_after_a_township(String sheet, String township) {
        assertThat(SheetTownship.of(sheet)).contains(township);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sheet1", "3月", "乳腺癌筛查", "镇", "各乡镇汇总"})
    void other_sheet_names_are_not_townships(String sheet) {
        assertThat(SheetTownship.of(sheet)).isEmpty();
    }
}
