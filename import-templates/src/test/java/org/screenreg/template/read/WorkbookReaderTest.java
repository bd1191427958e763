package org.screenreg.template.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.template.read.Sent.IDENTITY;
import static org.screenreg.template.read.Sent.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.Subject;
import org.screenreg.intake.SubmittedRow;

class WorkbookReaderTest {
    @TempDir
    Path folder;

    @Test
    void a_plain_list_is_recognised_by_its_headings() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("乳腺癌");
            row(sheet, 1, "序号", "姓名", "身份证号", "彩超日期", "彩超左", "彩超右");
            row(sheet, 2, 1, "张三", IDENTITY, LocalDate.of(2026, 3, 2), "2类", "4A类");
        });

        BatchSource batch = Sent.open(file);

        assertThat(batch.template()).isEqualTo("breast");
        assertThat(batch.programme()).isEqualTo("breast");
        assertThat(batch.subject()).isEqualTo(Subject.EVENTS);
        assertThat(batch.issues()).isEmpty();
    }

    @Test
    void cells_come_in_the_order_of_the_template() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "彩超右", "彩超左", "姓名", "身份证号", "彩超日期");
            row(sheet, 2, "4A类", "2类", "张三", IDENTITY, LocalDate.of(2026, 3, 2));
        });

        BatchSource batch = Sent.open(file);

        SubmittedRow row = Sent.rows(batch).get(0);
        assertThat(row.cells()).hasSameSizeAs(batch.columns());
        assertThat(Sent.cell(batch, row, "ultrasound-right").text()).isEqualTo("4A类");
        assertThat(Sent.cell(batch, row, "ultrasound-date")).isEqualTo(RawCell.date("2026-03-02"));
        assertThat(Sent.cell(batch, row, "phone")).isEqualTo(RawCell.BLANK);
    }

    @Test
    void rows_keep_the_numbers_the_spreadsheet_shows() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("河东");
            row(sheet, 3, "姓名", "身份证号", "性别");
            row(sheet, 4, "张三", IDENTITY, "女");
            row(sheet, 7, "李四", IDENTITY, "男");
        });

        BatchSource batch = Sent.open(file);

        assertThat(Sent.rows(batch)).extracting(SubmittedRow::number).containsExactly(4, 5, 6, 7);
        assertThat(Sent.natures(batch))
                .containsExactly(
                        SubmittedRow.Nature.DATA,
                        SubmittedRow.Nature.BLANK,
                        SubmittedRow.Nature.BLANK,
                        SubmittedRow.Nature.DATA);
    }

    @Test
    void reading_twice_gives_the_same_rows() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "姓名", "身份证号", "性别");
            row(sheet, 2, "张三", IDENTITY, "女");
        });
        BatchSource batch = Sent.open(file);

        List<SubmittedRow> first = Sent.rows(batch);
        List<SubmittedRow> second = Sent.rows(batch);

        assertThat(second).isEqualTo(first).isNotEmpty();
    }

    @Test
    void an_identity_number_typed_as_a_number_stays_a_number() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "姓名", "身份证号", "联系电话");
            row(sheet, 2, "张三", 999999198001010011d, 13800000000d);
        });

        BatchSource batch = Sent.open(file);

        SubmittedRow row = Sent.rows(batch).get(0);
        assertThat(Sent.cell(batch, row, "identity-number").kind()).isEqualTo(RawCell.Kind.NUMBER);
        assertThat(Sent.cell(batch, row, "identity-number").text()).isEqualTo("9.99999E+17");
        assertThat(Sent.cell(batch, row, "phone").text()).isEqualTo("13800000000");
    }

    @Test
    void a_column_the_template_does_not_know_is_named() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "姓名", "身份证号", "性别", "民族");
            row(sheet, 2, "张三", IDENTITY, "女", "汉");
        });

        BatchSource batch = Sent.open(file);

        assertThat(Sent.codes(batch)).containsExactly(IssueCode.COLUMN_NOT_USED);
        assertThat(batch.issues().get(0).raw()).isEqualTo("民族");
    }

    @Test
    void the_same_bytes_have_the_same_hash_whatever_the_file_is_called() {
        Path one = Sent.bytes(folder.resolve("a.csv"), "姓名,性别,村\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Path two = Sent.bytes(folder.resolve("b.csv"), "姓名,性别,村\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        String first = Sent.open(one).contentHash();
        String second = Sent.open(two).contentHash();

        assertThat(second).isEqualTo(first).matches("[0-9a-f]{64}");
    }
}
