package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.programme.Language;
import picocli.CommandLine;

/** Every command and every sentence of the command line exists, in both languages, and is described. */
class CatalogueTest {
    private static final Pattern USED = Pattern.compile("(?:\\.of\\(|descriptionKey = )\\s*\"([a-z]+\\.[a-z0-9.-]*)\"");

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(keys("zh")).isEqualTo(keys("en"));
    }

    @Test
    void no_sentence_is_empty_or_left_in_the_other_language() {
        Properties chinese = properties("zh");

        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key -> assertThat(chinese.getProperty(key)).isNotBlank());
        assertThat(keys("en"))
                .allSatisfy(key -> assertThat(properties("en").getProperty(key)).doesNotContainPattern("\\p{IsHan}"));
    }

    @Test
    void every_sentence_the_program_uses_exists() throws IOException {
        Set<String> used = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher found = USED.matcher(Files.readString(file));
                while (found.find()) {
                    used.add(found.group(1));
                }
            }
        }
        used.removeIf(key -> key.endsWith("."));

        assertThat(used).hasSizeGreaterThan(60).isSubsetOf(keys("en"));
    }

    @ParameterizedTest
    @EnumSource
    void every_command_option_and_parameter_is_described(Language language) {
        List<String> silent = new ArrayList<>();
        commands(language).forEach(command -> {
            var spec = command.getCommandSpec();
            if (spec.usageMessage().description().length == 0) {
                silent.add(spec.qualifiedName());
            }
            spec.args().stream()
                    .filter(argument -> argument.description().length == 0 || argument.description()[0].isBlank())
                    .forEach(argument -> silent.add(spec.qualifiedName() + " " + argument.paramLabel()));
        });

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_help_page_fits_a_narrow_window_and_speaks_one_language(Language language) {
        commands(language).forEach(command -> {
            List<String> path = new ArrayList<>(
                    List.of(command.getCommandSpec().qualifiedName().split(" ")));
            path.remove(0);
            CommandRun help = CommandRun.of(CommandRun.args(path, "--help", "--lang", language.tag()));

            assertThat(help.exit()).isZero();
            assertThat(help.out().lines()).allMatch(line -> Output.width(line) <= 100);
            assertThat(help.out()).doesNotContain(language == Language.ZH ? "Usage:" : "用法");
        });
    }

    private static List<CommandLine> commands(Language language) {
        List<CommandLine> all = new ArrayList<>();
        add(all, new CommandLine(new RegistryCommand()).setResourceBundle(Texts.bundle(language)));
        return all;
    }

    private static void add(List<CommandLine> all, CommandLine command) {
        all.add(command);
        command.getSubcommands().values().forEach(sub -> add(all, sub));
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(properties(language).stringPropertyNames());
    }

    private static Properties properties(String language) {
        String name = "/messages/cli_" + language + ".properties";
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(CatalogueTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
