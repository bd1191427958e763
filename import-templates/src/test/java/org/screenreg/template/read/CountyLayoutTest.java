package org.screenreg.template.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.template.read.Sent.IDENTITY;
import static org.screenreg.template.read.Sent.row;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.intake.SubmittedRow.Nature;

class CountyLayoutTest {
    @TempDir
    Path folder;

    @Test
    void title_rows_above_the_headings_are_skipped() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "某县2026年乳腺癌筛查登记表");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
            row(sheet, 2, "单位：某镇卫生院", null, "日期：2026年3月");
            row(sheet, 4, "姓名", "身份证号", "彩超左", "彩超右");
            row(sheet, 5, "张三", IDENTITY, "1类", "2类");
        });

        BatchSource batch = Sent.open(file);

        assertThat(Sent.rows(batch)).extracting(SubmittedRow::number).containsExactly(5);
    }

    @Test
    void children_below_a_merged_parent_heading_are_joined_with_it() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "姓名", "身份证号", "乳腺彩超", null, null, "乳腺X线", null);
            row(sheet, 2, null, null, "检查日期", "左", "右", "左", "右");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B1:B2"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("C1:E1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("F1:G1"));
            row(sheet, 3, "张三", IDENTITY, "2026.3.2", "1", "4A", "2", "3");
        });

        BatchSource batch = Sent.open(file);

        assertThat(batch.issues()).isEmpty();
        assertThat(Sent.texts(batch, "name")).containsExactly("张三");
        assertThat(Sent.texts(batch, "ultrasound-date")).containsExactly("2026.3.2");
        assertThat(Sent.texts(batch, "ultrasound-right")).containsExactly("4A");
        assertThat(Sent.texts(batch, "mammography-left")).containsExactly("2");
    }

    @Test
    void parents_are_found_without_merged_cells_too() {
        Path file = Sent.text(
                folder.resolve("s.csv"),
                "姓名,身份证号,乳腺彩超,,\n,,检查日期,左,右\n张三," + IDENTITY + ",2026-3-2,1,4A\n",
                java.nio.charset.StandardCharsets.UTF_8);

        BatchSource batch = Sent.open(file);

        assertThat(Sent.texts(batch, "ultrasound-left")).containsExactly("1");
        assertThat(Sent.texts(batch, "ultrasound-right")).containsExactly("4A");
    }

    @Test
    void three_stacked_heading_rows_are_read() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "基本信息", null, "检查结果", null);
            row(sheet, 2, "姓名", "身份证号", "乳腺彩超", null);
            row(sheet, 3, null, null, "左", "右");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("C1:D1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("C2:D2"));
            row(sheet, 4, "张三", IDENTITY, "1", "4A");
        });

        BatchSource batch = Sent.open(file);

        assertThat(Sent.texts(batch, "ultrasound-right")).containsExactly("4A");
        assertThat(Sent.texts(batch, "name")).containsExactly("张三");
    }

    @Test
    void headings_differ_in_width_blanks_brackets_and_stars() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "*姓  名", "身份证号\n", "肿块大小（ＭＭ）", "哺乳【月】");
            row(sheet, 2, "张三", IDENTITY, "8", "10");
        });

        BatchSource batch = Sent.open(file);

        assertThat(batch.issues()).isEmpty();
        assertThat(Sent.texts(batch, "lesion-size")).containsExactly("8");
        assertThat(Sent.texts(batch, "breast-feeding")).containsExactly("10");
    }

    @Test
    void every_township_sheet_is_read_and_gives_its_name() {
        Path file = Sent.xlsx(folder, workbook -> {
            for (String township : new String[] {"河东镇", "2.山北乡"}) {
                Sheet sheet = workbook.createSheet(township);
                row(sheet, 1, "姓名", "身份证号", "彩超左", "彩超右");
                row(sheet, 2, "张三", IDENTITY, "1", "1");
            }
        });

        BatchSource batch = Sent.open(file);

        assertThat(Sent.texts(batch, "township")).containsExactly("河东镇", "山北乡");
    }

    @Test
    void a_summary_sheet_is_left_out_and_named() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("名单");
            row(sheet, 1, "姓名", "身份证号", "乡镇", "村", "性别", "联系电话", "彩超左", "彩超右");
            row(sheet, 2, "张三", IDENTITY, "河东镇", "一村", "女", "13800000000", "1", "1");
            Sheet summary = workbook.createSheet("统计");
            row(summary, 1, "乡镇", "村", "性别", "完成人数");
            row(summary, 2, "河东镇", "一村", "女", 12);
        });

        BatchSource batch = Sent.open(file);

        assertThat(Sent.rows(batch)).hasSize(1);
        assertThat(Sent.codes(batch)).containsExactly(IssueCode.SHEET_NOT_READ);
        assertThat(batch.issues().get(0).place().sheet()).isEqualTo("统计");
    }

    @Test
    void a_village_merged_over_many_rows_belongs_to_each_of_them() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "村", "姓名", "身份证号");
            row(sheet, 2, "一村", "张三", IDENTITY);
            row(sheet, 3, null, "李四", IDENTITY);
            row(sheet, 4, null, "王五", IDENTITY);
            row(sheet, 5, null, "赵六", IDENTITY);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A4"));
        });

        BatchSource batch = Sent.open(file);

        assertThat(Sent.texts(batch, "village")).containsExactly("一村", "一村", "一村", "");
    }

    @Test
    void ditto_marks_repeat_where_and_when_but_never_results() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "村", "姓名", "身份证号", "彩超日期", "彩超左");
            row(sheet, 2, "一村", "张三", IDENTITY, LocalDate.of(2026, 3, 2), "2类");
            row(sheet, 3, "同上", "李四", IDENTITY, "〃", "同上");
            row(sheet, 4, "\"", "王五", IDENTITY, "″", "\"");
        });

        BatchSource batch = Sent.open(file);

        assertThat(Sent.texts(batch, "village")).containsExactly("一村", "一村", "一村");
        assertThat(Sent.texts(batch, "ultrasound-date")).containsExactly("2026-03-02", "2026-03-02", "2026-03-02");
        assertThat(Sent.texts(batch, "ultrasound-left")).containsExactly("2类", "同上", "\"");
    }

    @Test
    void subtotals_footnotes_examples_and_repeated_headings_are_not_persons() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "序号", "姓名", "身份证号", "村", "初潮年龄");
            row(sheet, 2, "示例", "张某", IDENTITY, "一村", 14);
            row(sheet, 3, 1, "张三", IDENTITY, "一村", 14);
            row(sheet, 4, "一村小计", null, null, null, 1);
            row(sheet, 5, "序号", "姓名", "身份证号", "村", "初潮年龄");
            row(sheet, 6, 2, "李四", IDENTITY, "二村", 15);
            row(sheet, 7, null, "合 计", null, null, 2);
            row(sheet, 8, "填表说明：按身份证填写");
            row(sheet, 9, null, "审核人：", null, "日期：");
        });

        BatchSource batch = Sent.open(file);

        assertThat(Sent.natures(batch))
                .containsExactly(
                        Nature.NOT_A_PERSON,
                        Nature.DATA,
                        Nature.NOT_A_PERSON,
                        Nature.NOT_A_PERSON,
                        Nature.DATA,
                        Nature.NOT_A_PERSON,
                        Nature.NOT_A_PERSON,
                        Nature.NOT_A_PERSON);
    }

    @Test
    void a_row_that_lacks_its_name_is_still_a_row() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "村", "姓名", "身份证号", "性别");
            row(sheet, 2, "一村", null, null, "女");
        });

        BatchSource batch = Sent.open(file);

        assertThat(Sent.natures(batch)).containsExactly(Nature.DATA);
    }

    @Test
    void rows_with_only_a_running_number_are_blank() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "序号", "姓名", "身份证号", "性别");
            row(sheet, 2, 1, null, null, null);
            row(sheet, 3, 2, "张三", IDENTITY, "女");
            row(sheet, 4, 3, null, null, null);
        });

        BatchSource batch = Sent.open(file);

        assertThat(Sent.natures(batch)).containsExactly(Nature.BLANK, Nature.DATA);
    }

    @Test
    void a_roster_with_a_remark_column_is_not_taken_for_follow_up() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "某镇居民名册");
            row(sheet, 2, "姓名", "身份证号", "性别", "村", "Ethnic group", "备注");
            row(sheet, 3, "张三", IDENTITY, "女", "一村", "Han", "");
        });

        BatchSource batch = Sent.open(file);

        assertThat(batch.template()).isEqualTo("people");
        assertThat(batch.issues()).extracting(Issue::raw).containsExactly("Ethnic group", "备注");
    }

    @Test
    void the_better_of_two_columns_for_one_thing_is_taken_and_the_other_named() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "姓名", "身份证号", "手机号", "联系电话");
            row(sheet, 2, "张三", IDENTITY, "13900000000", "13800000000");
        });

        BatchSource batch = Sent.open(file);

        assertThat(Sent.texts(batch, "phone")).containsExactly("13800000000");
        assertThat(Sent.codes(batch)).containsExactly(IssueCode.COLUMN_NOT_USED);
    }
}
