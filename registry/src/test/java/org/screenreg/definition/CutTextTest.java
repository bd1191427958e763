package org.screenreg.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.screenreg.RegistryException;

class CutTextTest {

    @Test
    void a_text_that_ends_at_its_first_comma_is_refused_with_its_line() {
        Definition file = Definitions.text("x.yaml", "version: 1\nlabel: { zh: 阳性, en: Positive, awaiting a test }\n");

        assertThatThrownBy(() -> file.get("label").label())
                .isInstanceOfSatisfying(RegistryException.class, refused -> assertThat(
                                refused.sentence().en())
                        .contains("x.yaml:2", "awaiting a test", "quotes"));
    }

    @Test
    void in_quotes_it_is_whole() {
        Definition file = Definitions.text("x.yaml", "label: { zh: 阳性, en: 'Positive, awaiting a test' }\n");

        assertThat(file.get("label").label().en()).isEqualTo("Positive, awaiting a test");
    }
}
