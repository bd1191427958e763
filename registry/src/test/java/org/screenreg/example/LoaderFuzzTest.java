package org.screenreg.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.protocol.CountyParameters;
import org.screenreg.protocol.Protocols;

/**
 * Breaks the files that come with the program and loads them: each is read, remarked upon or refused by its name.
 * {@code -Dfuzz.runs} and {@code -Dfuzz.seed} change how many and which.
 */
class LoaderFuzzTest {
    private static final int RUNS = Integer.getInteger("fuzz.runs", 120);
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_101L);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FILE = "broken.yaml";
    private static final String COUNTY = """
            county: Hedong
            version: "3"
            effective: 2024-07-01
            source: Minutes of the screening group
            programmes: [lung, breast]
            parameters:
              lung:
                rule-set: { value: nhc-2021, source: Minutes of 2024-06-11 }
                screening-age: { value: 50..74, source: Minutes of 2024-06-11 }
              breast:
                screening-age: { value: 35..69, source: Minutes of 2024-06-11 }
            """;

    @TempDir
    Path folder;

    @Test
    void a_broken_protocol_is_read_remarked_upon_or_refused_by_name() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String programme : Protocols.load().programmes()) {
            texts.add(shipped(programme));
            texts.add(WholeProtocol.text(programme));
        }
        Random random = new Random(SEED);

        for (int run = 0; run < RUNS; run++) {
            String text = texts.get(random.nextInt(texts.size()));
            Path file = broken(text, random);

            assertEnds(run, file, () -> ProtocolCheck.file(file)
                    .forEach(remark -> assertThat(remark.place()).matches("(broken|_[a-z-]+)\\.yaml(:\\d+)?")));
        }
    }

    @Test
    void a_broken_county_file_is_read_or_refused_by_name() throws IOException {
        Protocols some = Protocols.of(List.of(
                Definitions.text("lung.yaml", shipped("lung")), Definitions.text("breast.yaml", shipped("breast"))));
        Random random = new Random(SEED);

        for (int run = 0; run < RUNS; run++) {
            Path file = broken(COUNTY, random);

            assertEnds(run, file, () -> {
                CountyParameters county = CountyParameters.file(file);
                some.with(county).remarks().forEach(remark -> assertThat(remark.file())
                        .endsWith(".yaml"));
            });
        }
    }

    private void assertEnds(int run, Path file, Runnable reading) {
        assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    try {
                        reading.run();
                    } catch (RegistryException refused) {
                        assertThat(refused.sentence().zh()).contains(FILE);
                        assertThat(refused.sentence().en()).contains(FILE);
                    } catch (RuntimeException | StackOverflowError other) {
                        fail("seed " + SEED + ", run " + run + ": " + other, other);
                    }
                },
                () -> "seed " + SEED + ", run " + run);
    }

    private Path broken(String text, Random random) throws IOException {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        for (int times = 0; times <= random.nextInt(3) && !bytes.isEmpty(); times++) {
            bytes = Damage.values()[random.nextInt(Damage.values().length)].done(bytes, random);
        }
        return Files.write(folder.resolve(FILE), bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String shipped(String programme) throws IOException {
        try (InputStream in = Protocols.class.getResourceAsStream("/protocols/" + programme + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
