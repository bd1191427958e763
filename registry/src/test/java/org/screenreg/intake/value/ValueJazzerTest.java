package org.screenreg.intake.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.RawCell;
import org.screenreg.person.IdentityNumber;

/**
 * The value parsers under texts that coverage leads to. In the build only the seeds run; {@code JAZZER_FUZZ=1} searches
 * on.
 */
class ValueJazzerTest {
    private static final ValueReader READER = new ValueReader(ValueFuzzTest.LISTS, LocalDate.of(2026, 11, 21), true);

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5m")
    void no_text_makes_a_parser_throw_or_say_what_it_may_not(byte kind, String text) {
        ColumnKind[] kinds = ColumnKind.values();
        ColumnKind column = kinds[Math.floorMod(kind, kinds.length)];
        if (text == null) {
            return;
        }
        Value value = READER.read(ValueFuzzTest.column(column), RawCell.text(text));

        assertThat(ValueFuzzTest.isAllowed(column, value)).as("%s", value).isTrue();
        IdentityNumber.Reading reading = IdentityNumber.read(text);
        assertThat(reading.number() == null).isNotEqualTo(reading.problem() == null);
    }

    static Stream<Arguments> seeds() {
        return Stream.of(ColumnKind.values())
                .flatMap(kind -> ValueFuzzTest.SEEDS.stream().map(text -> arguments((byte) kind.ordinal(), text)));
    }
}
