package org.screenreg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.testing.ResourceFolder;

/** The size of the sources of all modules: what does not fit a screen or a head is split. */
class SourceSizeTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_TEST = 400;
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_TYPES = 20;
    private static final Pattern NO_METHOD =
            Pattern.compile("\\b(class|interface|enum|record|if|for|while|switch|try|catch|synchronized)\\b|->");
    private static final Pattern METHOD_BEGINS = Pattern.compile("^ +\\S.*\\) (throws [\\w., ]+ )?\\{$");

    /** Packages that are still larger; they may shrink, never grow. */
    @ParameterizedTest
    @ValueSource(strings = {"registry", "import-templates", "reports", "cli"})
    void no_file_is_longer_than_its_limit(String module) {
        assertThat(sources(module, "src/main/java"))
                .allSatisfy(file -> assertThat(lines(file)).as(name(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
        assertThat(sources(module, "src/test/java"))
                .allSatisfy(file -> assertThat(lines(file)).as(name(file)).hasSizeLessThanOrEqualTo(LONGEST_TEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "import-templates", "reports", "cli"})
    void no_method_is_longer_than_its_limit(String module) {
        assertThat(sources(module, "src/main/java"))
                .allSatisfy(file ->
                        assertThat(longMethods(lines(file))).as(name(file)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "import-templates", "reports", "cli"})
    void no_package_holds_more_types_than_its_limit(String module) {
        Map<Path, Integer> types = new TreeMap<>();
        sources(module, "src/main/java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .forEach(file -> types.merge(file.getParent(), 1, Integer::sum));

        assertThat(types)
                .allSatisfy(
                        (folder, count) -> assertThat(count).as(name(folder)).isLessThanOrEqualTo(MOST_TYPES));
    }

    @Test
    void a_long_method_is_noticed() {
        List<String> source = new ArrayList<>(List.of("final class A {", "    void run() {"));
        for (int i = 0; i < LONGEST_METHOD; i++) {
            source.add("        step();");
        }
        source.addAll(List.of("    }", "}"));

        assertThat(longMethods(source)).containsExactly("void run() { (42 lines)");
    }

    /** Methods by the house format: the line that opens one and the brace that closes it stand at the same depth. */
    private static List<String> longMethods(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (String depth : List.of("    ", "        ")) {
            int begins = -1;
            for (int i = 0; i < lines.size(); i++) {
                if (begins < 0 && beginsMethod(lines, i, depth)) {
                    begins = i;
                } else if (begins >= 0 && lines.get(i).equals(depth + "}")) {
                    if (i - begins + 1 > LONGEST_METHOD) {
                        found.add(lines.get(begins).strip() + " (" + (i - begins + 1) + " lines)");
                    }
                    begins = -1;
                }
            }
        }
        return found;
    }

    /** A signature broken over two lines is counted from its second, which closes more brackets than it opens. */
    private static boolean beginsMethod(List<String> lines, int at, String depth) {
        String line = lines.get(at);
        if (!METHOD_BEGINS.matcher(line).matches() || NO_METHOD.matcher(line).find()) {
            return false;
        }
        boolean whole = count(line, '(') == count(line, ')');
        if (whole) {
            return standsAt(line, depth);
        }
        int head = at - 1;
        while (head > 0 && !standsAt(lines.get(head), depth)) {
            head--;
        }
        return at - head < 8
                && standsAt(line, depth + "        ")
                && !NO_METHOD.matcher(lines.get(head)).find();
    }

    private static boolean standsAt(String line, String depth) {
        return line.startsWith(depth) && !line.startsWith(depth + " ");
    }

    private static long count(String line, char sign) {
        return line.chars().filter(one -> one == sign).count();
    }

    private static List<Path> sources(String module, String folder) {
        Path root = ResourceFolder.of("")
                .toAbsolutePath()
                .normalize()
                .getParent()
                .resolve(module)
                .resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        return ResourceFolder.text(file).lines().toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
