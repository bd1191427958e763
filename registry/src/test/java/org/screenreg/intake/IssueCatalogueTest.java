package org.screenreg.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.programme.Language;
import org.screenreg.testing.ResourceFolder;

class IssueCatalogueTest {
    private static final Path PAGES = ResourceFolder.of("docs/issues");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    /** What reads another argument in each language: the same list in its words. */
    private static final Set<IssueCode> WORDS_BY_LANGUAGE = Set.of(
            IssueCode.CODE_NOT_IN_LIST,
            IssueCode.PERSON_OUTSIDE_PROGRAMME,
            IssueCode.LIST_LINE_CONFLICTING,
            IssueCode.MOST_SERIOUS_TAKEN,
            IssueCode.COLUMN_RESEMBLES,
            IssueCode.HEADINGS_CHANGED,
            IssueCode.LAYOUT_UNCLEAR);

    @ParameterizedTest
    @EnumSource(IssueCode.class)
    void an_issue_has_a_sentence_in_both_languages(IssueCode code) {
        for (Language language : Language.values()) {
            Issue issue = Issue.of(code, Place.FILE, "RAW", "FIRST", "SECOND");

            String sentence = new IssueTexts(language).forSender(issue);

            assertThat(sentence).isNotBlank().doesNotContain("{", "}", "''");
        }
    }

    @ParameterizedTest
    @EnumSource(IssueCode.class)
    void both_sentences_say_the_same_of_the_cell(IssueCode code) {
        Set<String> zh = placeholders(code, Language.ZH);
        Set<String> en = placeholders(code, Language.EN);

        if (WORDS_BY_LANGUAGE.contains(code)) {
            assertThat(zh).hasSameSizeAs(en);
        } else {
            assertThat(zh).isEqualTo(en);
        }
    }

    private static Set<String> placeholders(IssueCode code, Language language) {
        String sentence = new IssueTexts(language).forSender(Issue.of(code, Place.FILE, "{0}", "{1}", "{2}"));
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(sentence).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    @ParameterizedTest
    @EnumSource(IssueCode.class)
    void an_issue_has_a_page_that_states_its_severity_and_shows_wrong_and_right(IssueCode code) {
        String page = ResourceFolder.text(PAGES.resolve(code.word() + ".md"));

        assertThat(page).startsWith("# " + code.word() + "\n");
        assertThat(page).contains("Severity 级别: **" + code.severity() + "**");
        assertThat(page).contains("## 说明\n", "## 错误示例 · 正确示例\n", "## 报送单位怎么办\n", "## In English\n");
        assertThat(page.length()).isGreaterThan(300);
    }

    @Test
    void no_page_is_left_of_an_issue_that_is_gone() {
        List<String> words =
                Arrays.stream(IssueCode.values()).map(IssueCode::word).sorted().toList();

        assertThat(ResourceFolder.namesIn(PAGES, ".md"))
                .filteredOn(name -> !name.equals("index"))
                .isEqualTo(words);
    }

    @Test
    void the_index_links_every_page() {
        String index = ResourceFolder.text(PAGES.resolve("index.md"));

        for (IssueCode code : IssueCode.values()) {
            assertThat(index).contains("[" + code.word() + "](" + code.word() + ".md)");
        }
    }

    @Test
    void codes_stand_by_severity_worst_first() {
        assertThat(IssueCode.values())
                .isSortedAccordingTo((a, b) -> a.severity().compareTo(b.severity()));
    }

    @Test
    void words_are_kebab_case_and_fit_their_column() {
        for (IssueCode code : IssueCode.values()) {
            assertThat(code.word()).matches("[a-z]+(-[a-z]+)*").hasSizeLessThanOrEqualTo(40);
            assertThat(code.word())
                    .isEqualTo(code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "identity-number, 99999919800101001, 999999198001010",
        "name, 张三丰, 三丰",
        "phone, 13800001234, 0000",
        "address, 一组5号, 一组"
    })
    void what_identifies_a_person_is_masked_on_a_terminal(String column, String raw, String hidden) {
        Issue issue = Issue.of(IssueCode.CODE_NOT_IN_LIST, new Place("Sheet1", 2, column), raw, "a", "b");

        for (Language language : Language.values()) {
            assertThat(new IssueTexts(language).masked(issue)).doesNotContain(hidden);
            assertThat(new IssueTexts(language).forSender(issue)).contains(raw);
        }
    }
}
