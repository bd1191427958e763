package org.screenreg.demo.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.people.DemoSize;
import org.screenreg.demo.sheet.DateStyle;
import org.screenreg.demo.sheet.Layout;
import org.screenreg.demo.sheet.Line;
import org.screenreg.programme.CodeLists;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SpellingTest {
    private static final Set<String> OF_NO_USE = Set.of("serial", "remark");
    private static final CodeLists LISTS = CodeLists.load();
    private static final Map<String, Map<String, Set<String>>> TYPES = new HashMap<>();
    private static final DemoCounty COUNTY = DemoCounty.generate(7, DemoSize.SMALL, LocalDate.of(2026, 11, 20));

    @ParameterizedTest
    @CsvSource({
        "areas, AREAS",
        "people, PEOPLE",
        "population, POPULATION",
        "breast, BREAST_TOWNSHIP",
        "breast, BREAST_HOSPITAL",
        "copd, COPD_WORKBOOK",
        "copd, COPD_EXPORT",
        "follow-up, FOLLOW_UP"
    })
    void every_heading_is_one_the_dictionary_knows(String template, String name) {
        Map<String, Set<String>> known = new HashMap<>();
        collect("_person", known, "heading");
        collect(template, known, "heading");

        for (Layout.Heading heading : layout(name).headings()) {
            String joined = heading.group().isEmpty() ? heading.text() : heading.group() + "_" + heading.text();
            boolean ignored = OF_NO_USE.contains(heading.key());

            assertThat(ignored || known.get(heading.key()).contains(joined))
                    .as(joined)
                    .isTrue();
        }
    }

    @Test
    void every_code_a_clean_row_holds_is_in_its_list() {
        var breast = new BreastLines(COUNTY, DateStyle.DOTTED);
        COUNTY.breast().forEach(episode -> assertKnown("breast", Layouts.BREAST_HOSPITAL, breast.of(episode)));

        var copd = new CopdLines(COUNTY, DateStyle.DOTTED);
        COUNTY.copd().forEach(episode -> assertKnown("copd", Layouts.COPD_EXPORT, copd.of(episode)));

        var followUp = new FollowUpLines(COUNTY);
        COUNTY.contacts().forEach(contact -> assertKnown("follow-up", Layouts.FOLLOW_UP, followUp.of(contact)));
    }

    @ParameterizedTest
    @CsvSource({"4类, 4", "4A, 4A", "4B类, 4B", "4C类, 4C", "3类, 3", "0类, 0", "5类, 5", "2类, 2"})
    void an_odd_spelling_means_the_same_class(String usual, String code) {
        String odd = BreastLines.oddSpelling(usual);

        assertThat(CodeLists.load().get("birads").parse(odd))
                .hasValueSatisfying(found -> assertThat(found.code()).isEqualTo(code));
    }

    private static void assertKnown(String template, Layout layout, Line line) {
        Map<String, Set<String>> types = TYPES.computeIfAbsent(template, SpellingTest::types);
        for (Layout.Heading heading : layout.headings()) {
            Object cell = line.cell(heading.key());
            for (String type : types.getOrDefault(heading.key(), Set.of())) {
                boolean coded = cell != null && type.startsWith("code(");

                assertThat(!coded
                                || LISTS.get(type.substring(5, type.length() - 1))
                                        .parse(cell.toString())
                                        .isPresent())
                        .as("%s: %s", heading.text(), cell)
                        .isTrue();
            }
        }
    }

    private static Map<String, Set<String>> types(String template) {
        var types = new HashMap<String, Set<String>>();
        collect(template, types, "type");
        return types;
    }

    private static Layout layout(String name) {
        return switch (name) {
            case "AREAS" -> Layouts.AREAS;
            case "PEOPLE" -> Layouts.PEOPLE;
            case "POPULATION" -> Layouts.POPULATION;
            case "BREAST_TOWNSHIP" -> Layouts.BREAST_TOWNSHIP;
            case "BREAST_HOSPITAL" -> Layouts.BREAST_HOSPITAL;
            case "COPD_WORKBOOK" -> Layouts.COPD_WORKBOOK;
            case "COPD_EXPORT" -> Layouts.COPD_EXPORT;
            case "FOLLOW_UP" -> Layouts.FOLLOW_UP;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** What the dictionary says about each column: its headings, or its type. */
    private static void collect(String template, Map<String, Set<String>> found, String what) {
        InputStream yaml = SpellingTest.class.getResourceAsStream("/templates/" + template + ".yaml");
        Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
        for (Object entry : (List<?>) root.get("columns")) {
            Map<?, ?> column = (Map<?, ?>) entry;
            if (column.containsKey("key")) {
                Set<String> texts = found.computeIfAbsent(column.get("key").toString(), key -> new HashSet<>());
                if (what.equals("type")) {
                    texts.add(column.get("type").toString());
                } else {
                    texts.add(((Map<?, ?>) column.get("heading")).get("zh").toString());
                    Object also = column.get("also");
                    ((List<?>) (also == null ? List.of() : also)).forEach(text -> texts.add(text.toString()));
                }
            }
        }
    }
}
