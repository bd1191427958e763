package org.screenreg.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;

class ReportsTest {
    private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?[,]?[sd]");

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void every_phrase_has_both_languages_with_the_same_places(Phrase phrase) {
        Label text = Reports.phrases(file("phrases")).get(phrase);

        assertThat(text.zh()).isNotBlank().isNotEqualTo(text.en());
        assertThat(text.en()).isNotBlank();
        assertThat(places(text.zh())).isEqualTo(places(text.en()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phrases",
                "_worklist",
                "worklist-village",
                "worklist-township",
                "worklist-county",
                "worklist-higher"
            })
    void every_label_has_exactly_the_two_languages(String name) {
        requireTranslated(file(name));
    }

    @ParameterizedTest
    @EnumSource(CareTier.class)
    void every_tier_has_a_worklist_that_can_be_filled_in(CareTier tier) {
        WorklistDefinition definition = Reports.load().worklist(tier);

        assertThat(definition.print()).extracting(ReportColumn::field).contains(PrintField.OUTCOME, PrintField.NOTE);
        assertThat(definition.sheet()).extracting(ReportColumn::field).contains(SheetField.LINE, SheetField.OUTCOME);
    }

    @Test
    void columns_wider_than_the_paper_are_refused_with_file_and_line() {
        String yaml = shared().replace("width: 10", "width: 100");

        assertThatThrownBy(() -> read(yaml, "[number]"))
                .isInstanceOf(RegistryException.class)
                .hasMessage("list.yaml:3: the columns need 100.0 mm, the page has 50");
    }

    @Test
    void more_rows_than_the_paper_holds_are_refused() {
        String yaml = shared().replace("rows: 2", "rows: 20");

        assertThatThrownBy(() -> read(yaml, "[number]")).hasMessageStartingWith("shared.yaml:1: the rows of a page");
    }

    @Test
    void an_unknown_column_is_refused_with_those_that_exist() {
        assertThatThrownBy(() -> read(shared(), "[shoe-size]"))
                .hasMessage("list.yaml:3: there is no column 'shoe-size'; known: number");
    }

    @Test
    void a_column_listed_twice_is_refused() {
        assertThatThrownBy(() -> read(shared(), "[number, number]"))
                .hasMessage("list.yaml:3: 'number' is listed twice");
    }

    @Test
    void a_box_for_an_unknown_outcome_is_refused() {
        String yaml = shared().replace("code: died", "code: asleep");

        assertThatThrownBy(() -> read(yaml, "[number]"))
                .hasMessage("shared.yaml:2: 'asleep' is not in the code list contact-outcome");
    }

    @Test
    void a_phrase_nobody_uses_is_refused() {
        StringBuilder yaml = new StringBuilder("left-over: x\n");
        for (Phrase phrase : Phrase.values()) {
            yaml.append(phrase.key()).append(": x\n");
        }

        assertThatThrownBy(() -> Reports.phrases(Definitions.text("phrases.yaml", yaml.toString())))
                .hasMessage("phrases.yaml:1: no document uses the phrase 'left-over'");
    }

    private static void read(String shared, String print) {
        WorklistFiles files = new WorklistFiles(
                Definitions.text("shared.yaml", shared), CodeLists.load().get("contact-outcome"));
        files.read(Definitions.text(
                "list.yaml",
                "tier: village\ntitle: t\nprint: %s\nhint: h\nsheet: [line]\nby-village: true\n".formatted(print)));
    }

    private static String shared() {
        return """
                page: { width: 50, rows: 2, row-height: 15 }
                boxes: [{ code: died, mark: x }]
                print: { number: { width: 10, heading: x } }
                sheet: { line: { width: 10, heading: x } }
                """;
    }

    private static void requireTranslated(Definition part) {
        if (part.isList()) {
            part.list().forEach(ReportsTest::requireTranslated);
        } else if (part.isMap()) {
            Map<String, Definition> parts = part.map();
            if (parts.containsKey("zh") || parts.containsKey("en")) {
                assertThat(parts.keySet()).as(part.place()).isEqualTo(Set.of("zh", "en"));
                assertThat(parts.values()).as(part.place()).allMatch(text -> !text.text()
                        .isBlank());
            }
            parts.values().forEach(ReportsTest::requireTranslated);
        }
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Definition file(String name) {
        return Definitions.resource(Reports.class, "/reports/" + name + ".yaml");
    }
}
