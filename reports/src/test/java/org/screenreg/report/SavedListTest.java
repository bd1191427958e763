package org.screenreg.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Language;
import org.screenreg.programme.Sex;
import org.screenreg.worklist.Selection;

class SavedListTest {
    private static final String PLAIN = "list: mine\ntitle: { zh: 我的清单, en: My list }\ntier: village\n";

    private final Reports reports = Reports.load();

    private SavedList read(String yaml) {
        return reports.savedList(Definitions.text("mine.yaml", yaml));
    }

    @Test
    void the_example_of_the_guide_says_what_it_says() throws IOException {
        String guide = Files.readString(Path.of("../registry/docs/list-files.md"));
        String yaml = guide.substring(guide.indexOf("```yaml") + 8, guide.indexOf("```\n\n|"));

        SavedList list = read(yaml);

        assertThat(list.layout().tier()).isEqualTo(CareTier.TOWNSHIP);
        assertThat(list.layout().title().in(Language.EN)).startsWith("Women overdue");
        assertThat(list.selection().programmes()).containsExactlyInAnyOrder("breast", "cervical");
        assertThat(list.selection())
                .extracting(Selection::overdue, Selection::leastUrgent, Selection::sex, Selection::youngest)
                .containsExactly(true, 3, Sex.FEMALE, 35);
        assertThat(list.selection().order()).isEqualTo(Selection.Order.HAMLET);
        assertThat(list.daysAhead()).isEqualTo(14);
        assertThat(list.most()).isEqualTo(40);
        assertThat(list.masked()).isTrue();
        assertThat(list.layout().print()).extracting(ReportColumn::field).doesNotContain(PrintField.CONTACT);
        assertThat(list.layout().sheet()).hasSize(15);
    }

    @Test
    void what_a_file_leaves_out_is_as_on_the_plain_list() {
        SavedList list = read(PLAIN);
        WorklistDefinition plain = reports.worklist(CareTier.VILLAGE);

        assertThat(list.selection()).isEqualTo(Selection.ALL);
        assertThat(list.layout().sheet()).isEqualTo(plain.sheet());
        assertThat(list.layout().print()).isEqualTo(plain.print());
        assertThat(list.daysAhead()).isEqualTo(30);
        assertThat(list.most()).isZero();
    }

    @Test
    void only_the_lists_of_its_tier_look_like_it() {
        Reports others = reports.with(read(PLAIN).layout());

        assertThat(others.worklist(CareTier.VILLAGE).title().zh()).isEqualTo("我的清单");
        assertThat(others.worklist(CareTier.COUNTY)).isEqualTo(reports.worklist(CareTier.COUNTY));
    }

    @Test
    void a_selection_can_be_kept_as_texts() {
        Selection selection = read(PLAIN
                        + "programmes: [copd]\norder: due\nwhere: { steps: [trace], sex: M, ages: 40..70 }\n")
                .selection();

        assertThat(Selection.of(selection.texts())).isEqualTo(selection);
        assertThat(Selection.of(Selection.ALL.texts())).isEqualTo(Selection.ALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "programmes: [brest]|mine.yaml:4|brest",
                "tier2: x|mine.yaml:4|tier2",
                "where: { steps: [walk] }|mine.yaml:4|walk",
                "where: { least-urgent: 9 }|mine.yaml:4|9",
                "where: { ages: 64..35 }|mine.yaml:4|64..35",
                "where: { sex: X }|mine.yaml:4|X",
                "order: name|mine.yaml:4|name",
                "identity: secret|mine.yaml:4|secret",
                "ahead: soon|mine.yaml:4|soon",
                "most: -1|mine.yaml:4|-1",
                "print: [person, hat]|mine.yaml:4|hat",
                "print: [person, contact, address, number, task, why, due, outcome, note, person]|mine.yaml:4|person",
                "sheet: [name, outcome, contact-date, mark]|mine.yaml:4|code",
            })
    void a_broken_file_is_refused_with_line_and_reason(String line, String place, String about) {
        assertThatThrownBy(() -> read(PLAIN + line + "\n"))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(about);
    }

    @Test
    void a_title_stands_in_both_languages() {
        assertThatThrownBy(() -> read("list: mine\ntitle: 我的清单\ntier: village\n"))
                .hasMessageContaining("mine.yaml:2");
    }
}
