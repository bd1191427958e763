package org.screenreg.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.Subject;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Language;
import org.screenreg.template.read.Headings;

class TemplateCatalogueTest {
    private static final Templates TEMPLATES = Templates.load();
    private static final Set<String> NO_EVENT = Set.of("list", "person", "area", "population");
    private static final Pattern TARGET = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");

    static Stream<Template> templates() {
        return TEMPLATES.all().stream();
    }

    static Stream<Column> columns() {
        return templates().flatMap(template -> template.columns().stream());
    }

    @Test
    void the_index_names_every_dictionary_of_the_folder() throws IOException, URISyntaxException {
        Path folder = Path.of(Templates.class.getResource("/templates").toURI());

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.startsWith("_") && !name.equals("index.yaml")))
                    .containsExactlyInAnyOrderElementsOf(TEMPLATES.names().stream()
                            .map(name -> name + ".yaml")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_heading_means_two_columns(Template template) {
        Map<String, String> owners = new HashMap<>();

        for (Column column : template.columns()) {
            for (String heading : column.headings()) {
                String owner = owners.putIfAbsent(fold(heading), column.key());
                assertThat(owner).as(heading).isIn(null, column.key());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keys_are_not_used_twice(Template template) {
        assertThat(template.columns()).extracting(Column::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templates_about_events_are_named_in_both_languages(Template template) {
        assertThat(template.sheet().zh()).isNotBlank();
        assertThat(template.sheet().en())
                .isNotBlank()
                .isNotEqualTo(template.sheet().zh());
        assertThat(template.subject() == Subject.EVENTS || template.programme().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("columns")
    void every_column_is_headed_in_both_languages(Column column) {
        assertThat(column.heading().zh()).isNotBlank();
        assertThat(column.heading().en()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("columns")
    void every_column_sets_something_well_named(Column column) {
        assertThat(column.submitted().sets()).isNotEmpty().allMatch(TARGET.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("columns")
    void whatever_a_column_is_about_has_a_name(Column column) {
        CodeLists lists = TEMPLATES.codeLists();

        for (String target : column.submitted().sets()) {
            String kind = target.substring(0, target.indexOf('.'));
            assertThat(lists.get("event-kind").rank(kind) >= 0 || NO_EVENT.contains(kind))
                    .as(kind)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("columns")
    void a_date_column_sets_a_date(Column column) {
        boolean isDate = column.submitted().kind() == ColumnKind.DATE;

        assertThat(column.submitted().sets()).allMatch(target -> isDate == target.matches(".*(-on|-date)"));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void a_column_has_a_code_list_exactly_when_it_holds_codes(Column column) {
        boolean holdsCodes = Set.of(ColumnKind.CODE, ColumnKind.SIDES)
                .contains(column.submitted().kind());

        assertThat(column.submitted().codeList() != null).isEqualTo(holdsCodes);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void what_a_drop_down_offers_is_understood(Column column) {
        CodeLists lists = TEMPLATES.codeLists();

        for (Language language : Language.values()) {
            List<String> choices = new ColumnGuide(lists, language).choices(column);
            if (column.submitted().kind() == ColumnKind.CODE) {
                assertThat(choices).isNotEmpty().allMatch(text -> lists.get(
                                column.submitted().codeList())
                        .parse(text)
                        .isPresent());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("columns")
    void an_example_of_a_code_is_one_of_the_choices(Column column) {
        CodeLists lists = TEMPLATES.codeLists();

        for (Language language : Language.values()) {
            List<String> choices = new ColumnGuide(lists, language).choices(column);
            String example = column.example().in(language);
            assertThat(choices.isEmpty() || example.isEmpty() || choices.contains(example))
                    .as(example)
                    .isTrue();
        }
    }

    @Test
    void the_columns_added_to_returned_rows_are_not_headings_of_any_template() {
        Set<String> added = Set.of(
                fold(ReturnedSheets.OUTCOME.zh()),
                fold(ReturnedSheets.OUTCOME.en()),
                fold(ReturnedSheets.ISSUES.zh()),
                fold(ReturnedSheets.ISSUES.en()));

        assertThat(columns().flatMap(column -> column.headings().stream()).map(TemplateCatalogueTest::fold))
                .doesNotContainAnyElementsOf(added);
    }

    private static String fold(String heading) {
        return Headings.fold(heading);
    }
}
