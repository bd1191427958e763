package org.screenreg.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.screenreg.report.paper.Typeface;

class TypefaceTest {

    @Test
    void measured_widths_are_never_narrower_than_the_embedded_font() throws IOException {
        Typeface bold = Typeface.load("Bold");
        Typeface regular = Typeface.load("Regular");

        for (int codePoint = ' '; codePoint <= '~'; codePoint++) {
            String character = Character.toString(codePoint);

            assertThat(TextLines.width(character)).as(character).isGreaterThanOrEqualTo(bold.width(codePoint) - 0.0005);
            assertThat(TextLines.widthRegular(character))
                    .as(character)
                    .isGreaterThanOrEqualTo(regular.width(codePoint) - 0.0005);
        }
    }

    @Test
    void every_common_character_can_be_drawn_and_a_private_one_cannot() {
        Typeface regular = Typeface.load("Regular");

        assertThat("䶮喆堃▲…—·（）％℃≥".codePoints()).allMatch(regular::canDraw);
        assertThat(regular.canDraw(0xE000)).isFalse();
    }
}
