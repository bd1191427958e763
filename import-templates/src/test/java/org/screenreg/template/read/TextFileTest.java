package org.screenreg.template.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.template.read.Sent.IDENTITY;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedRow;

class TextFileTest {
    private static final String LIST = "姓名,身份证号,性别,村\n䶮三," + IDENTITY + ",女,\"一村,东头\"\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "GB18030, false", "UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false"})
    void a_list_reads_the_same_in_every_usual_encoding(String charset, boolean marked) {
        Path file = Sent.text(folder.resolve("sent.csv"), (marked ? "\uFEFF" : "") + LIST, Charset.forName(charset));

        BatchSource batch = Sent.open(file);

        assertThat(Sent.texts(batch, "name")).containsExactly("䶮三");
        assertThat(Sent.texts(batch, "village")).containsExactly("一村,东头");
        assertThat(batch.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found(String separator) {
        String list = "姓名|身份证号|性别\n张三|%s|女\n".formatted(IDENTITY).replace("|", separator);
        Path file = Sent.text(folder.resolve("sent.txt"), list, StandardCharsets.UTF_8);

        BatchSource batch = Sent.open(file);

        assertThat(Sent.texts(batch, "sex")).containsExactly("女");
    }

    @Test
    void numbers_in_text_files_are_texts() {
        String list = "姓名,身份证号,性别\n张三,9.99999E+17,女\n";
        Path file = Sent.text(folder.resolve("sent.csv"), list, StandardCharsets.UTF_8);

        BatchSource batch = Sent.open(file);

        RawCell cell = Sent.cell(batch, Sent.rows(batch).get(0), "identity-number");
        assertThat(cell).isEqualTo(RawCell.text("9.99999E+17"));
    }

    @Test
    void empty_lines_count_as_rows() {
        String list = "姓名,身份证号,性别\n\n张三," + IDENTITY + ",女\n,,\n\n";
        Path file = Sent.text(folder.resolve("sent.csv"), list, StandardCharsets.UTF_8);

        List<SubmittedRow> rows = Sent.rows(Sent.open(file));

        assertThat(rows).extracting(SubmittedRow::number).containsExactly(2, 3);
    }

    @Test
    void a_quotation_that_never_ends_makes_the_file_damaged() {
        String list = "姓名,身份证号,性别\n\"张三," + IDENTITY + ",女\n李四,,男\n";
        Path file = Sent.text(folder.resolve("sent.csv"), list, StandardCharsets.UTF_8);

        BatchSource batch = Sent.open(file);

        assertThat(Sent.codes(batch)).containsExactly(IssueCode.WORKBOOK_DAMAGED);
    }

    @Test
    void the_sheet_is_called_like_the_file() {
        Path file = Sent.text(folder.resolve("河东镇.csv"), LIST, StandardCharsets.UTF_8);

        BatchSource batch = Sent.open(file);

        assertThat(Sent.rows(batch)).extracting(SubmittedRow::sheet).containsExactly("河东镇");
        assertThat(Sent.texts(batch, "township")).containsExactly("河东镇");
    }
}
