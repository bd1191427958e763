package org.screenreg.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    @Test
    void text_that_fits_stays_as_it_is() {
        assertThat(TextLines.wrap("东庄组", 5, 2)).containsExactly("东庄组");
    }

    @Test
    void a_closing_mark_never_starts_a_line() {
        assertThat(TextLines.wrap("需要做钼靶检查。", 7, 2)).containsExactly("需要做钼靶检", "查。");
    }

    @Test
    void latin_text_breaks_between_words() {
        assertThat(TextLines.wrap("Ultrasound alone cannot decide", 9, 2))
                .containsExactly("Ultrasound alone", "cannot decide");
    }

    @Test
    void what_does_not_fit_ends_in_an_ellipsis() {
        assertThat(TextLines.wrap("近一年有两次以上急性加重", 4, 2)).containsExactly("近一年有", "两次以…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "慢阻肺稳定期，近一年有两次以上急性加重，需要缩短随访间隔。",
                "COPD with two or more exacerbations in the last year; shorten the interval",
                "Donaudampfschifffahrtsgesellschaftskapitän",
                "超声BI-RADS 4A类，需要取病理 within 14 days"
            })
    void no_line_is_ever_wider_than_asked(String text) {
        for (double ems = 4; ems < 30; ems += 0.7) {
            double most = ems;
            assertThat(TextLines.wrap(text, ems, 2))
                    .hasSizeLessThanOrEqualTo(2)
                    .allMatch(line -> TextLines.width(line) <= most);
            assertThat(TextLines.wrapRegular(text, ems, 2))
                    .hasSizeLessThanOrEqualTo(2)
                    .allMatch(line -> TextLines.widthRegular(line) <= most);
        }
    }
}
