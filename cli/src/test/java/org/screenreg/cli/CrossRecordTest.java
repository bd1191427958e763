package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows when a row is seen beside others: of its file, of the register, of its unit. */
class CrossRecordTest {
    private static final String WOMAN = SentBook.WOMEN[0];

    @TempDir
    Path folder;

    private DemoRegister register;
    private int files;

    @BeforeEach
    void make_a_register() {
        register = DemoRegister.empty(folder);
    }

    @Test
    void the_same_test_in_the_same_year_at_another_institution_is_marked_with_the_earlier_one() {
        load(sheet -> line(sheet, 2, "张三", WOMAN, "河东镇卫生院", "2026-03-02"));

        LoadedRows rows = load(sheet -> line(sheet, 2, "张三", WOMAN, "县妇幼保健院", "2026-09-10"));

        assertThat(rows.issuesOf(2)).contains("test-repeated-soon");
        assertThat(rows.outcomeOf(2)).isEqualTo("accepted");
        assertThat(register.run("import", "show", 2).out()).contains("2026-03-02", "河东镇卫生院");
    }

    @Test
    void a_test_inside_the_interval_is_marked_across_the_turn_of_the_year_and_one_after_it_is_not() {
        load(sheet -> line(sheet, 2, "张三", WOMAN, "甲", "2025-11-02"));

        assertThat(load(sheet -> line(sheet, 2, "张三", WOMAN, "甲", "2026-02-10")).issuesOf(2))
                .contains("test-repeated-soon");
        assertThat(load(sheet -> line(sheet, 2, "李四", SentBook.WOMEN[1], "甲", "2024-02-10"))
                        .issuesOf(2))
                .doesNotContain("test-repeated-soon");
        assertThat(load(sheet -> line(sheet, 2, "李四", SentBook.WOMEN[1], "甲", "2025-03-10"))
                        .issuesOf(2))
                .doesNotContain("test-repeated-soon");
    }

    @Test
    void two_tests_of_one_file_are_compared_too_and_the_same_test_twice_is_no_repeat() {
        LoadedRows rows = load(sheet -> {
            line(sheet, 2, "张三", WOMAN, "甲", "2026-03-02");
            line(sheet, 3, "张三", WOMAN, "甲", "2026-04-02");
            line(sheet, 4, "李四", SentBook.WOMEN[1], "甲", "2026-04-02");
            line(sheet, 5, "李四", SentBook.WOMEN[1], "甲", "2026-04-02");
        });

        assertThat(rows.issuesOf(3)).contains("test-repeated-soon");
        assertThat(rows.issuesOf(5)).contains("same-row-twice").doesNotContain("test-repeated-soon");
    }

    @Test
    void one_number_with_two_names_is_marked() {
        LoadedRows rows = load(sheet -> {
            line(sheet, 2, "张三", WOMAN, "甲", "2026-03-02");
            line(sheet, 3, "李四", WOMAN, "甲", "2025-03-02");
        });

        assertThat(rows.issuesOf(3)).contains("name-differs");
    }

    @Test
    void a_test_after_the_death_the_register_knows_is_marked() {
        Path deaths = SentBook.write(folder.resolve("死亡.xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("s");
            SentBook.row(sheet, 1, "姓名", "身份证号", "性别", "死亡日期");
            SentBook.row(sheet, 2, "张三", WOMAN, "女", "2026-02-01");
        });
        assertThat(register.run("import", "load", deaths).out()).contains("1 accepted");

        LoadedRows rows = load(sheet -> line(sheet, 2, "张三", WOMAN, "甲", "2026-03-02"));

        assertThat(rows.issuesOf(2)).contains("event-after-death");
    }

    @Test
    void treatment_before_any_diagnosis_is_marked() {
        Path file = SentBook.write(folder.resolve("a.xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("s");
            SentBook.row(sheet, 1, "姓名", "身份证号", "病理报告日期", "组织病理检查结果", "治疗日期", "治疗方式", "彩超左");
            SentBook.row(sheet, 2, "张三", WOMAN, "2026-03-20", "浸润癌", "2026-03-01", "手术", "");
            SentBook.row(sheet, 3, "李四", SentBook.WOMEN[1], "2026-03-20", "浸润癌", "2026-04-01", "手术", "");
        });
        register.run("import", "load", file, "--template", "breast");

        LoadedRows rows = LoadedRows.of(register, 1);

        assertThat(rows.issuesOf(2)).contains("treatment-before-diagnosis");
        assertThat(rows.issuesOf(3)).doesNotContain("treatment-before-diagnosis");
    }

    @Test
    void measures_that_end_in_nought_or_five_are_noticed_and_those_that_do_not_are_not() {
        assertThat(measures(i -> 150 + 5 * (i % 6), i -> 45 + i % 31).out())
                .contains("digit-preference")
                .contains("身高");
        assertThat(measures(i -> 150 + i % 23, i -> 45 + i % 31).out()).doesNotContain("digit-preference");
    }

    @Test
    void the_same_measures_person_after_person_are_noticed() {
        assertThat(measures(i -> i > 20 && i < 30 ? 163 : 150 + i % 23, i -> i > 20 && i < 30 ? 61 : 45 + i % 31)
                        .out())
                .contains("copied-block")
                .contains("s row 23");
    }

    @Test
    void an_interviewer_whose_forms_are_all_alike_is_named_and_one_who_asked_is_not() {
        String said = questionnaires(i -> false, i -> i % 3 == 0);

        assertThat(said)
                .contains("same-answers", "40 of the 40 questionnaires of “王五”")
                .doesNotContain("赵六");
        assertThat(questionnaires(i -> i % 13 == 0, i -> i % 3 == 0)).doesNotContain("same-answers");
    }

    /** Forms of two interviewers of one unit; heights and weights differ from person to person, answers as told. */
    private String questionnaires(IntPredicate one, IntPredicate other) {
        Path file = SentBook.write(folder.resolve("copd" + ++files + ".xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("s");
            SentBook.row(sheet, 1, "姓名", "身份证号", "筛查日期", "调查员", "身高(cm)", "吸烟状况", "咳嗽", "气促", "煤炉或柴草", "家族史");
            for (int i = 0; i < 80; i++) {
                boolean yes = i % 2 == 0 ? one.test(i / 2) : other.test(i / 2);
                SentBook.row(
                        sheet,
                        i + 2,
                        "张三",
                        Numbers.women("19660101", i + 1),
                        "2026-03-02",
                        i % 2 == 0 ? "王五" : "赵六",
                        150 + i % 23,
                        "从不吸烟",
                        yes ? "是" : "否",
                        "没有气促",
                        "否",
                        "否");
            }
        });
        register.run("import", "load", file, "--template", "copd", "--no-issue-file");
        return register.run("import", "show", files).out();
    }

    @Test
    void an_undo_can_be_rehearsed_and_undone_by_loading_again() {
        load(sheet -> {
            line(sheet, 2, "张三", WOMAN, "甲", "2026-03-02");
            line(sheet, 3, "李四", SentBook.WOMEN[1], "甲", "2026-03-02");
        });
        RegisterDump loaded = register.dump();
        load(sheet -> line(sheet, 2, "张三", WOMAN, "乙", "2025-03-02"));

        CommandRun rehearsal = register.run("import", "undo", 1, "--rehearse");

        assertThat(rehearsal.exit()).isZero();
        assertThat(rehearsal.out())
                .contains(
                        "take back 2 rows and 0 held ones, about 2 people; 1 of them",
                        "stays: batch 2 (list2.xlsx)",
                        "of 1 of them");
        assertThat(register.run("import", "list").out()).doesNotContain("undone");

        register.run("import", "undo", 2);
        register.run("import", "undo", 1);
        CommandRun again = register.run("import", "load", folder.resolve("list1.xlsx"), "--no-issue-file");

        assertThat(again.out()).contains("2 accepted");
        assertThat(loaded.difference(register.dump())).isEmpty();
    }

    @Test
    void a_rehearsal_names_the_rows_that_stay_because_another_batch_states_the_same() {
        load(sheet -> {
            line(sheet, 2, "张三", WOMAN, "甲", "2026-03-02");
            line(sheet, 3, "李四", SentBook.WOMEN[1], "甲", "2026-03-02");
        });
        load(sheet -> line(sheet, 5, "张三", WOMAN, "甲", "2026-03-02"));

        CommandRun rehearsal = register.run("import", "undo", 1, "--rehearse");
        register.run("import", "undo", 2);

        assertThat(rehearsal.out())
                .contains("stays: s row 2, 1 of the 1 things it states, because batch 2 (list2.xlsx)")
                .contains("Rows of which something stays: 1.")
                .doesNotContain("s row 3");
        assertThat(register.run("import", "undo", 1, "--rehearse").out()).contains("Rows of which something stays: 0.");
    }

    @Test
    void nothing_of_a_file_with_a_bad_row_is_loaded_where_it_is_all_or_nothing() {
        Path file = SentBook.write(folder.resolve("a.xlsx"), workbook -> {
            Sheet sheet = SentBook.breast(workbook, "s");
            SentBook.woman(sheet, 2, 0, "1", "1");
            SentBook.woman(sheet, 3, 1, "4D", "1");
        });
        RegisterDump before = register.dump();

        CommandRun whole = register.run("import", "load", file, "--all-or-nothing", "--no-issue-file");

        assertThat(whole.exit()).isEqualTo(1);
        assertThat(whole.out()).contains("1 accepted", "1 rejected", "nothing of it is loaded");
        assertThat(before.difference(register.dump())).isEmpty();
        assertThat(register.run("import", "load", file, "--partial", "--no-issue-file")
                        .out())
                .contains("(batch 2)");
        assertThat(register.run("import", "show", 2).out()).contains("loaded partial");
        assertThat(register.run("import", "load", file, "--partial", "--all-or-nothing")
                        .exit())
                .isEqualTo(2);
    }

    private CommandRun measures(
            java.util.function.IntUnaryOperator height, java.util.function.IntUnaryOperator weight) {
        Path file = SentBook.write(folder.resolve("copd" + ++files + ".xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("s");
            SentBook.row(sheet, 1, "姓名", "身份证号", "问卷日期", "身高(cm)", "体重(kg)", "日吸烟量(支/天)", "吸烟年限(年)");
            for (int i = 0; i < 80; i++) {
                SentBook.row(
                        sheet,
                        i + 2,
                        "张三",
                        Numbers.women("19660101", i + 1),
                        "2026-03-02",
                        height.applyAsInt(i),
                        weight.applyAsInt(i),
                        i > 20 && i < 30 ? 12 : i % 9 + 11,
                        21);
            }
        });
        register.run("import", "load", file, "--template", "copd", "--no-issue-file");
        return register.run("import", "show", files);
    }

    private LoadedRows load(Consumer<Sheet> lines) {
        Path file = SentBook.write(folder.resolve("list" + ++files + ".xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("s");
            SentBook.row(sheet, 1, "姓名", "身份证号", "性别", "检查单位", "彩超日期", "彩超左", "彩超右");
            lines.accept(sheet);
        });
        CommandRun run = register.run("import", "load", file, "--no-issue-file");
        long batch = register.run("import", "list").out().lines().count() - 1;
        assertThat(run.exit()).as(run.said()).isLessThanOrEqualTo(1);
        return LoadedRows.of(register, batch);
    }

    private static void line(Sheet sheet, int row, Object... cells) {
        List<Object> all = new java.util.ArrayList<>(List.of(cells));
        all.add(2, "女");
        all.addAll(List.of("1", "2"));
        SentBook.row(sheet, row, all.toArray());
    }
}
