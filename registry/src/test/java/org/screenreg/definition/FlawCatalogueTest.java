package org.screenreg.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.programme.Label;
import org.screenreg.testing.ResourceFolder;

class FlawCatalogueTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void every_flaw_and_nothing_else_has_a_sentence_in_both_languages() {
        Set<String> words = Stream.of(Flaw.values()).map(Flaw::word).collect(Collectors.toSet());

        assertThat(FlawTexts.ZH.words()).isEqualTo(words);
        assertThat(FlawTexts.EN.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void a_flaw_is_told_in_each_language_in_its_own_script(Flaw flaw) {
        Label told = flaw.with("FIRST", "SECOND", "THIRD", "FOURTH");

        assertThat(told.zh()).containsPattern(HAN).doesNotContain("{", "}", "''");
        assertThat(told.en()).doesNotContainPattern(HAN).doesNotContain("{", "}", "''");
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void both_sentences_say_the_same_of_the_file(Flaw flaw) {
        Label told = flaw.with("{0}", "{1}", "{2}", "{3}");

        assertThat(placeholders(told.zh())).isEqualTo(placeholders(told.en()));
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void some_code_finds_the_flaw(Flaw flaw) throws IOException {
        Pattern used = Pattern.compile("\\bFlaw\\." + flaw.name() + "\\b");

        assertThat(sources()).anyMatch(source -> used.matcher(source).find());
    }

    @Test
    void lists_and_labels_are_written_out_in_the_language_of_the_sentence() {
        Label unknown = Flaw.KEY_UNKNOWN.with("a", List.of("b", "c"));
        Label nested = Flaw.PART_NOT_READABLE.with("_x", Flaw.FILE_EMPTY.with());

        assertThat(unknown).isEqualTo(new Label("这里不认识“a”，可用：b、c", "'a' is not known here; allowed: b, c"));
        assertThat(nested.zh()).endsWith("文件是空的");
        assertThat(nested.en()).endsWith("the file is empty");
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() throws IOException {
        Path top = ResourceFolder.of("docs").resolve("../..").normalize();
        List<Path> files;
        try (Stream<Path> all = Stream.of("registry", "import-templates", "reports")
                .map(module -> top.resolve(module).resolve("src/main/java"))
                .flatMap(FlawCatalogueTest::walk)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        return files.stream().map(ResourceFolder::text).toList();
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
