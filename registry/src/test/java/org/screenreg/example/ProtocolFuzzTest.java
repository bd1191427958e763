package org.screenreg.example;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.SmallProtocol;

class ProtocolFuzzTest {
    private static final Pattern TOKEN = Pattern.compile("[\\w$.-]+|[^\\s\\w]|\\s+");
    private static final int FILES = 400;
    private static final List<String> ODD = List.of(
            "",
            "-1",
            "99999999999",
            "1e9",
            "..",
            "$",
            "unknown",
            "known",
            "0..",
            "9999 years",
            "0000-01-01",
            "[]",
            "{}",
            "~");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_damaged_protocol_is_remarked_upon_or_refused_and_nothing_else(long seed) {
        Random random = new Random(seed);

        for (int i = 0; i < FILES; i++) {
            String damaged = i % 2 == 0 ? tokens(random) : lines(random);

            assertThatCode(() -> check(damaged)).as(damaged).doesNotThrowAnyException();
        }
    }

    private static void check(String text) {
        try {
            ProtocolCheck.check(Protocols.of(List.of(Definitions.text("damaged.yaml", text))));
        } catch (RegistryException refused) {
            assertThatCode(() -> {
                        throw refused;
                    })
                    .hasMessageContaining("damaged.yaml");
        }
    }

    private static String tokens(Random random) {
        List<String> parts = new ArrayList<>(TOKEN.matcher(SmallProtocol.TEXT)
                .results()
                .map(MatchResult::group)
                .toList());
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            damage(parts, random);
        }
        return String.join("", parts);
    }

    private static String lines(Random random) {
        List<String> parts = new ArrayList<>(Arrays.asList(SmallProtocol.TEXT.split("(?<=\n)")));
        damage(parts, random);
        return String.join("", parts);
    }

    private static void damage(List<String> parts, Random random) {
        int at = random.nextInt(parts.size());
        switch (random.nextInt(4)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.add(at, parts.get(at));
            case 2 -> parts.set(at, parts.get(random.nextInt(parts.size())));
            default -> parts.set(at, ODD.get(random.nextInt(ODD.size())));
        }
    }
}
