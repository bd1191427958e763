package org.screenreg.protocol.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CensoredNumbersTest {
    private final Domain afp = new Domain.Numbers(0, 1_000_000, 0.01, false);

    @ParameterizedTest
    @CsvSource({"<2.0, 1.99", "> 2000, 2000.01", "<0, 0", ">1000000, 1000000", "20, 20"})
    void what_lies_beyond_the_limit_of_a_test_is_one_step_beyond_it(String written, double expected) {
        assertThat(afp.read(written)).isEqualTo(new Value.Amount(expected));
    }

    @ParameterizedTest
    @CsvSource({"<", "<abc", "~5", "<-3", ">2000000"})
    void what_is_no_number_of_the_domain_is_unknown(String written) {
        assertThat(afp.read(written)).isEqualTo(Value.UNKNOWN);
    }
}
