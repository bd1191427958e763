package org.screenreg.template.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.screenreg.intake.BatchSource;

/**
 * The reader under bytes that coverage leads to: a whole file, or one part of a workbook. In the build only the seeds
 * run; {@code JAZZER_FUZZ=1} searches on.
 */
class FileJazzerTest {
    private static Path folder = Path.of("");
    private static Map<String, byte[]> parts = Map.of();

    @BeforeAll
    static void write_a_good_workbook() throws IOException {
        folder = Files.createTempDirectory("jazzer");
        parts = parts(folder);
    }

    @AfterAll
    static void remove_it() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static Map<String, byte[]> parts(Path folder) throws IOException {
        return FileFuzzTest.parts(Files.readAllBytes(Sent.xlsx(folder, FileFuzzTest::content)));
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "5m")
    void a_file_of_any_bytes_is_read_or_refused(byte[] bytes) {
        if (bytes != null) {
            assertRead(Sent.bytes(folder.resolve("any"), bytes));
        }
    }

    @MethodSource("changedParts")
    @FuzzTest(maxDuration = "5m")
    void a_workbook_with_any_part_changed_is_read_or_refused(byte which, byte[] part) throws IOException {
        if (part == null) {
            return;
        }
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        List<String> names = List.copyOf(parts.keySet());
        changed.put(names.get(Math.floorMod(which, names.size())), part);

        assertRead(Sent.bytes(folder.resolve("changed.xlsx"), FileFuzzTest.zip(changed)));
    }

    private static void assertRead(Path file) {
        BatchSource batch = Sent.open(file);
        batch.forEachRow(row -> assertThat(row.cells()).hasSameSizeAs(batch.columns()));
    }

    static Stream<Arguments> files() throws IOException {
        Path here = Files.createTempDirectory("seeds");
        byte[] xls = Files.readAllBytes(Sent.xls(here, FileFuzzTest::content));
        return Stream.of(xls, FileFuzzTest.TEXT, FileFuzzTest.PAGE).map(bytes -> arguments((Object) bytes));
    }

    static Stream<Arguments> changedParts() throws IOException {
        Map<String, byte[]> good = parts(Files.createTempDirectory("seeds"));
        List<String> names = List.copyOf(good.keySet());
        return names.stream().map(name -> arguments((byte) names.indexOf(name), good.get(name)));
    }
}
