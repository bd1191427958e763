package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.cli.text.ExitCode;

class IndicatorCommandTest {

    @ParameterizedTest
    @CsvSource({"zh,阳性者复查完成率,失访率", "en,Triage completion,Loss to follow-up"})
    void all_indicators_are_listed_in_either_language(String language, String one, String other) {
        CommandRun run = CommandRun.of("indicator", "list", "--lang", language);

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThan(55);
        assertThat(run.out()).contains(one, other);
    }

    @Test
    void a_programme_has_indicators_of_its_own() {
        CommandRun run = CommandRun.of("indicator", "list", "--programme", "diabetes", "--lang", "en");

        assertThat(run.out()).contains("DM-01", "CHR-03").doesNotContain("HTN-01", "TWO-02");
    }

    @Test
    void an_indicator_says_how_it_is_counted_and_what_it_should_come_to() {
        CommandRun run = CommandRun.of("indicator", "show", "TWO-03", "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "TWO-03  Early-diagnosis rate of screening",
                        "Women outside 35–64 when screened",
                        "Cervical cancer ≥ 90 %",
                        "Breast cancer ≥ 70 %",
                        "[V]");
    }

    @Test
    void what_needs_the_data_of_others_says_so() {
        CommandRun run = CommandRun.of("indicator", "show", "C14", "--lang", "en");

        assertThat(run.out()).contains("Not available", "hospital admissions and causes of death");
    }

    @ParameterizedTest
    @CsvSource({"show IND-99", "list --programme moles"})
    void what_does_not_exist_is_told_in_a_sentence(String call) {
        CommandRun run = CommandRun.of((Object[]) ("indicator " + call + " --lang en").split(" "));

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().lines()).hasSize(1);
    }
}
