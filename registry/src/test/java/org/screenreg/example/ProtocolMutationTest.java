package org.screenreg.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.protocol.Protocols;

/** Damages a protocol in one place at a time and asks whether an example notices. */
@Tag("mutation")
class ProtocolMutationTest {
    private static final Pattern ROW = Pattern.compile("(?m)^      - \\{ id: (\\S+),.*(?:\n          because: .*)?\n");
    private static final Pattern PARAMETER =
            Pattern.compile("(?m)^(  ([a-z0-9-]+): +\\{ value: )([^,]+)(, +source: .*)$");
    private static final Pattern VARIANT =
            Pattern.compile("(?m)([a-z0-9-]+: \\{ value: )([^,{}]+)(?=, source: [a-z0-9-]+ \\})");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern COMPARED = Pattern.compile("\"[<>]=? \\d+(\\.\\d+)?\"");
    private static final Pattern TENTHS = Pattern.compile("\\d+\\.\\d");
    private static final Pattern FEV1 = Pattern.compile("grade-.*|preserved-fev1-from");

    /** Parts that bring their own examples are damaged in the programmes that include all of them, not in all nine. */
    private static final Pattern HELD_ELSEWHERE = Pattern.compile("without REF-|^referral-");

    private static final List<String> PARTS_TRIED_IN = List.of("copd", "hypertension");

    @ParameterizedTest
    @CsvSource({"breast", "lung", "liver", "cervical", "upper-gi", "colorectal", "copd", "hypertension", "diabetes"})
    void an_example_notices_every_row_that_is_taken_out_and_every_limit_that_is_moved(String programme) {
        String text = WholeProtocol.text(programme);
        assertThat(survives(programme, text)).isTrue();
        Map<String, String> mutants = new LinkedHashMap<>();
        mutants.putAll(withoutARow(text));
        mutants.putAll(withALimitMoved(text));
        mutants.putAll(withAVariantMoved(text));
        mutants.putAll(withAComparisonMoved(text));

        mutants.keySet().removeIf(name -> HELD_ELSEWHERE.matcher(name).find() && !PARTS_TRIED_IN.contains(programme));

        List<String> survivors = new ArrayList<>();
        mutants.forEach((name, mutant) -> {
            if (survives(programme, mutant)) {
                survivors.add(name);
            }
        });

        assertThat(mutants.keySet()).hasSizeGreaterThan(100);
        assertThat(survivors).isEmpty();
    }

    private static Map<String, String> withoutARow(String text) {
        Map<String, String> mutants = new LinkedHashMap<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            mutants.put("without " + row.group(1), text.substring(0, row.start()) + text.substring(row.end()));
        }
        return mutants;
    }

    private static Map<String, String> withALimitMoved(String text) {
        Map<String, String> mutants = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            String name = parameter.group(2);
            moved(name, parameter.group(3).strip())
                    .forEach(moved -> mutants.put(
                            name + " " + moved + " instead of " + parameter.group(3),
                            text.substring(0, parameter.start(3)) + moved + text.substring(parameter.end(3))));
        }
        return mutants;
    }

    /** What a parameter is under another rule set. */
    private static Map<String, String> withAVariantMoved(String text) {
        Map<String, String> mutants = new LinkedHashMap<>();
        Matcher variant = VARIANT.matcher(text);
        while (variant.find()) {
            moved("", variant.group(2))
                    .forEach(moved -> mutants.put(
                            variant.group(1) + moved + " instead of " + variant.group(2) + " at " + variant.start(),
                            text.substring(0, variant.start(2)) + moved + text.substring(variant.end(2))));
        }
        return mutants;
    }

    private static List<String> moved(String parameter, String value) {
        List<String> moved = new ArrayList<>();
        Matcher number = NUMBER.matcher(value);
        while (number.find()) {
            BigDecimal step = step(parameter, number.group());
            for (BigDecimal by : List.of(step, step.negate())) {
                moved.add(value.substring(0, number.start())
                        + new BigDecimal(number.group()).add(by).toPlainString()
                        + value.substring(number.end()));
            }
        }
        return moved;
    }

    private static Map<String, String> withAComparisonMoved(String text) {
        Map<String, String> mutants = new LinkedHashMap<>();
        Matcher compared = COMPARED.matcher(text);
        while (compared.find()) {
            Matcher number = NUMBER.matcher(compared.group());
            for (int by : number.find() ? List.of(1, -1) : List.<Integer>of()) {
                String moved = number.replaceFirst(new BigDecimal(number.group())
                        .add(BigDecimal.valueOf(by))
                        .toPlainString());
                mutants.put(
                        compared.group() + " at " + compared.start() + " as " + moved,
                        text.substring(0, compared.start()) + moved + text.substring(compared.end()));
            }
        }
        return mutants;
    }

    private static BigDecimal step(String parameter, String number) {
        if (FEV1.matcher(parameter).matches()) {
            return new BigDecimal("0.1");
        }
        if (TENTHS.matcher(number).matches()) {
            return new BigDecimal("0.1");
        }
        return new BigDecimal(number.contains(".") ? "0.001" : "1");
    }

    private static boolean survives(String programme, String mutant) {
        Protocols protocols = Protocols.of(List.of(Definitions.text(programme + ".yaml", mutant)));
        if (!protocols.remarks().isEmpty()) {
            return false;
        }
        try {
            return ProtocolCheck.runs(protocols, protocols.versions(programme).get(0))
                    .allMatch(run -> run.differences().isEmpty());
        } catch (RegistryException refused) {
            return false;
        }
    }
}
