package org.screenreg.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.batch.Accounting;
import org.screenreg.batch.RowOutcome;
import org.screenreg.event.Supposition;
import org.screenreg.testing.Engine;
import org.screenreg.testing.RandomSheets;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

@ParameterizedClass
@EnumSource(Engine.class)
class IntakeStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String WOMAN = "identity-number=999999198001010062";
    private static final String[] CLASS_2 = {"name=李四", WOMAN, "ultrasound-date=2026-03-02", "ultrasound-left=2"};

    @Parameter
    Engine engine;

    private TestRegister register;

    @BeforeEach
    void open() {
        register = TestRegister.withAreas(engine);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void a_check_writes_nothing() {
        Map<String, List<String>> before = register.everything();

        IntakeResult result =
                register.intake(TODAY).check(new RandomSheets(3).breast(300), new Supposition("file", TODAY));

        assertThat(result.accounting().read()).isEqualTo(300);
        assertThat(result.batch()).isEmpty();
        assertThat(register.everything()).isEqualTo(before);
    }

    @Test
    void a_check_foretells_what_a_load_does() {
        TestSheet sheet = new RandomSheets(5).breast(300);

        IntakeResult checked = register.intake(TODAY).check(sheet, new Supposition("file", TODAY));
        IntakeResult loaded = register.load(sheet, TODAY);

        assertThat(loaded.accounting()).isEqualTo(checked.accounting());
        assertThat(loaded.issues()).isEqualTo(checked.issues());
        assertThat(loaded.outcomes()).isEqualTo(checked.outcomes());
    }

    @Test
    void every_row_has_exactly_one_outcome() {
        RandomSheets sheets = new RandomSheets(7);
        for (int i = 0; i < 8; i++) {
            TestSheet sheet = i % 2 == 0 ? sheets.breast(120 + i) : sheets.people(120 + i);

            IntakeResult result = register.load(sheet, TODAY);

            assertThat(result.accounting().read()).isEqualTo(120 + i);
            assertThat(result.outcomes()).hasSizeLessThanOrEqualTo(120 + i);
            assertThat(register.batches().get(result.batch().orElseThrow()).accounting())
                    .isEqualTo(complete(result.accounting()));
        }
    }

    private static Accounting complete(Accounting accounting) {
        Map<RowOutcome, Integer> rows = new java.util.EnumMap<>(RowOutcome.class);
        for (RowOutcome outcome : RowOutcome.values()) {
            rows.put(outcome, accounting.of(outcome));
        }
        return new Accounting(rows);
    }

    @Test
    void the_same_bytes_are_not_loaded_twice() {
        TestSheet sheet = new RandomSheets(9).breast(50);
        register.load(sheet, TODAY);
        Map<String, List<String>> before = register.everything();

        IntakeResult again = register.load(sheet, TODAY);

        assertThat(again.loadedBefore()).isPresent();
        assertThat(again.accounting().of(RowOutcome.ACCEPTED)).isZero();
        assertThat(register.everything()).isEqualTo(before);
    }

    @Test
    void the_same_rows_in_another_file_are_unchanged() {
        register.load(TestSheet.breast("a.xlsx").row(CLASS_2), TODAY);

        IntakeResult again = register.load(TestSheet.breast("b.xlsx").row(CLASS_2), TODAY);

        assertThat(again.accounting().of(RowOutcome.UNCHANGED)).isEqualTo(1);
        assertThat(again.issues()).extracting(Issue::code).containsOnly(IssueCode.IDENTITY_AREA_UNKNOWN);
    }

    @Test
    void a_row_repeated_in_one_file_counts_once() {
        IntakeResult result =
                register.load(TestSheet.breast("a.xlsx").row(CLASS_2).row(CLASS_2), TODAY);

        assertThat(result.accounting().of(RowOutcome.ACCEPTED)).isEqualTo(1);
        assertThat(result.accounting().of(RowOutcome.UNCHANGED)).isEqualTo(1);
        assertThat(result.issues()).extracting(Issue::code).contains(IssueCode.SAME_ROW_TWICE);
    }

    @Test
    void the_same_test_with_another_result_is_kept_and_marked() {
        register.load(TestSheet.breast("a.xlsx").row(CLASS_2), TODAY);

        IntakeResult result = register.load(
                TestSheet.breast("b.xlsx").row("name=李四", WOMAN, "ultrasound-date=2026-03-02", "ultrasound-left=4A"),
                TODAY);

        assertThat(result.accounting().of(RowOutcome.UPDATED)).isEqualTo(1);
        assertThat(result.issues()).extracting(Issue::code).contains(IssueCode.SAME_TEST_DIFFERENT_RESULT);
    }

    @Test
    void a_refused_file_touches_nothing() {
        Map<String, List<String>> before = register.everything();
        TestSheet sheet = TestSheet.breast("a.xlsx")
                .issue(Issue.of(IssueCode.WORKBOOK_DAMAGED, Place.FILE, ""))
                .row(CLASS_2);

        IntakeResult result = register.load(sheet, TODAY);

        assertThat(result.refused()).isTrue();
        assertThat(register.everything()).isEqualTo(before);
    }

    @Test
    void a_load_that_breaks_off_leaves_nothing_that_counts() {
        TestSheet sheet = new RandomSheets(13).breast(1_500);
        Map<String, List<String>> before = register.everything();

        assertThatThrownBy(() -> register.load(new BreaksOff(sheet), TODAY)).hasMessage("broken off");

        assertThat(register.records(TODAY).everybody()).isNotEmpty();
        assertThat(register.batches().dropInterrupted()).containsExactly(sheet.fileName());
        assertThat(register.everything()).isEqualTo(before);
        assertThat(register.load(sheet, TODAY).batch()).isPresent();
    }

    @Test
    void long_texts_and_headings_do_not_break_a_load() {
        String heading = "是否有以下情况".repeat(40);
        TestSheet sheet = TestSheet.breast("a.xlsx")
                .issue(Issue.of(IssueCode.COLUMN_NOT_USED, new Place("表".repeat(300), 1, heading), heading, heading))
                .row("name=" + "李".repeat(500), WOMAN, "ultrasound-date=2026-03-02")
                .row("name=李四", WOMAN, "ultrasound-date=2026-03-02", "address=" + "𠀀".repeat(3_000))
                .row(CLASS_2);

        IntakeResult result = register.load(sheet, TODAY);

        assertThat(result.accounting().of(RowOutcome.REJECTED)).isEqualTo(2);
        assertThat(result.accounting().of(RowOutcome.ACCEPTED)).isEqualTo(1);
    }

    @Test
    void a_row_that_contradicts_the_known_person_is_held() {
        register.load(TestSheet.people("p.xlsx").row("name=李四", WOMAN), TODAY);
        register.assessor().refresh(TODAY);

        IntakeResult result = register.load(
                TestSheet.breast("b.xlsx").row("name=张三", WOMAN, "sex=男", "ultrasound-date=2026-03-02"), TODAY);

        assertThat(result.accounting().of(RowOutcome.HELD)).isEqualTo(1);
        assertThat(result.issues()).extracting(Issue::code).contains(IssueCode.PERSON_DIFFERS);
    }

    @Test
    void numbers_of_areas_that_do_not_exist_are_counted_in_one_issue() {
        IntakeResult result = register.load(
                TestSheet.people("p.xlsx")
                        .row("name=李四", WOMAN)
                        .row("name=张三", "identity-number=999999198001010011")
                        .row("name=王五", "identity-number=11010519491231002X"),
                TODAY);

        assertThat(result.issues())
                .filteredOn(issue -> issue.code() == IssueCode.IDENTITY_AREA_UNKNOWN)
                .singleElement()
                .satisfies(issue -> assertThat(issue.args()).containsExactly("2"));
    }

    @Test
    void an_area_may_come_before_its_parent_and_is_marked() {
        IntakeResult result = register.load(
                TestSheet.areas("more.xlsx")
                        .row("kind=村", "code=V099", "name=东村", "parent=TW99")
                        .row("kind=村", "code=V013", "name=东村", "parent=TW01")
                        .row("kind=村", "code=V011", "name=大王庄村", "parent=TW01")
                        .row("kind=乡镇", "code=TW02", "name=河西镇", "parent=999999"),
                TODAY);

        assertThat(result.accounting().rows())
                .isEqualTo(Map.of(
                        RowOutcome.ACCEPTED, 2,
                        RowOutcome.UPDATED, 1,
                        RowOutcome.UNCHANGED, 1));
        assertThat(result.issues()).extracting(Issue::code).containsExactly(IssueCode.AREA_UNKNOWN);
    }

    @Test
    void a_population_may_come_before_its_place_and_is_marked() {
        String[] women = {"year=2026", "sex=女", "age-from=35", "age-to=64", "persons=120"};

        IntakeResult result = register.load(
                TestSheet.population("pop.xlsx")
                        .row(with(women, "township=河东镇"))
                        .row(with(women, "township=河南镇"))
                        .row(with(women, "township=河东镇", "village=老村"))
                        .row(with(women, "township=河东镇", "village=大王")),
                TODAY);

        assertThat(result.accounting().rows()).isEqualTo(Map.of(RowOutcome.ACCEPTED, 4));
        assertThat(result.issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.AREA_UNKNOWN, IssueCode.AREA_UNKNOWN);
    }

    private static String[] with(String[] cells, String... more) {
        return java.util.stream.Stream.of(cells, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    /** A file that cannot be read to its end. */
    private record BreaksOff(TestSheet sheet) implements BatchSource {
        @Override
        public String fileName() {
            return sheet.fileName();
        }

        @Override
        public String contentHash() {
            return sheet.contentHash();
        }

        @Override
        public String template() {
            return sheet.template();
        }

        @Override
        public Subject subject() {
            return sheet.subject();
        }

        @Override
        public String programme() {
            return sheet.programme();
        }

        @Override
        public List<SubmittedColumn> columns() {
            return sheet.columns();
        }

        @Override
        public List<Issue> issues() {
            return sheet.issues();
        }

        @Override
        public void forEachRow(Consumer<SubmittedRow> sink) {
            sheet.forEachRow(sink);
            throw new IllegalStateException("broken off");
        }
    }
}
