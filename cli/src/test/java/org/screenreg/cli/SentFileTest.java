package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.cli.SentBook.breast;
import static org.screenreg.cli.SentBook.woman;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.text.ExitCode;

/** What becomes of whole files of the kinds counties send, from the file to the register. */
class SentFileTest {
    @TempDir
    Path folder;

    private DemoRegister register;

    @BeforeEach
    void make_a_register() {
        register = DemoRegister.empty(folder);
    }

    @Test
    void a_summary_sheet_that_repeats_the_townships_sheets_adds_nothing() {
        Path file = SentBook.write(folder.resolve("a.xlsx"), workbook -> {
            Sheet east = breast(workbook, "河东镇");
            woman(east, 2, 0, "1", "1");
            woman(east, 3, 1, "1", "4A");
            Sheet west = breast(workbook, "河西镇");
            woman(west, 2, 2, "2", "2");
            Sheet all = breast(workbook, "总表");
            SentBook.row(all, 1, "姓名", "身份证号", "性别", "村", "彩超日期", "彩超左", "彩超右", "乡镇");
            for (int i = 0; i < 3; i++) {
                woman(all, i + 2, i, i == 2 ? "2" : "1", i == 0 ? "1" : i == 1 ? "4A" : "2");
                all.getRow(i + 1).createCell(7).setCellValue(i == 2 ? "河西镇" : "河东镇");
            }
        });

        CommandRun run = register.run("import", "load", file);

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.out()).contains("6 rows read = 3 accepted + 0 updated + 3 unchanged + 0 held");
        assertThat(run.out()).doesNotContain("same-row-twice");
        assertThat(register.run("import", "show", 1).out()).contains("sheet-repeats");
    }

    @Test
    void a_struck_row_is_held_and_one_without_is_taken_over() {
        Path file = SentBook.write(folder.resolve("a.xlsx"), workbook -> {
            Sheet sheet = breast(workbook, "s");
            woman(sheet, 2, 0, "1", "1");
            woman(sheet, 3, 1, "1", "4A");
            Font struck = workbook.createFont();
            struck.setStrikeout(true);
            CellStyle style = workbook.createCellStyle();
            style.setFont(struck);
            sheet.getRow(2).getCell(6).setCellStyle(style);
        });

        CommandRun run = register.run("import", "load", file);

        assertThat(run.exit()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("1 accepted", "1 held", "[struck-out]");
        assertThat(register.run("person", "show", SentBook.WOMEN[1]).exit()).isEqualTo(ExitCode.NO);
    }

    @Test
    void an_error_of_a_formula_is_never_a_name_or_a_place() {
        Path file = SentBook.write(folder.resolve("a.xlsx"), workbook -> {
            Sheet sheet = breast(workbook, "s");
            woman(sheet, 2, 0, "1", "1");
            sheet.getRow(1).getCell(3).setCellErrorValue((byte) 23);
        });

        assertThat(register.run("import", "load", file).out()).contains("1 rejected", "[cell-is-error]");
    }

    @Test
    void a_text_file_that_breaks_off_after_many_rows_changes_nothing() throws IOException {
        StringBuilder text = new StringBuilder("姓名,身份证号,性别,彩超日期,彩超左,彩超右\n");
        for (int i = 0; i < 1_500; i++) {
            text.append("张三,").append(SentBook.WOMEN[0]).append(",女,2026-03-02,1,1\n");
        }
        Path file = Files.writeString(folder.resolve("a.csv"), text + "\"李四,,,\n", StandardCharsets.UTF_8);
        RegisterDump before = register.dump();

        CommandRun run = register.run("import", "load", file);

        assertThat(run.exit()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("[workbook-damaged]");
        assertThat(before.difference(register.dump())).isEmpty();
        assertThat(register.run("import", "list").out()).doesNotContain("a.csv");
    }

    @Test
    void a_web_page_called_xls_is_loaded() throws IOException {
        String page = "<html><table><tr><td>姓名<td>身份证号<td>性别<td>彩超日期<td>彩超左<td>彩超右</tr>"
                + "<tr><td>张三<td>%s<td>女<td>2026.3.2<td>1类<td>4A类</table></html>".formatted(SentBook.WOMEN[0]);
        Path file = folder.resolve("a.xls");
        Files.write(file, page.getBytes(Charset.forName("GB18030")));

        CommandRun run = register.run("import", "load", file);

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.out()).contains("1 accepted");
    }

    @Test
    void a_locked_workbook_is_loaded_with_the_password_of_a_file() throws Exception {
        Path plain =
                SentBook.write(folder.resolve("plain.xlsx"), workbook -> woman(breast(workbook, "s"), 2, 0, "1", "1"));
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("开门2026");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                Files.copy(plain, encrypted);
            }
            container.writeFilesystem(out);
        }
        Path right = Files.writeString(folder.resolve("right.txt"), "开门2026\n");
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "sesame\n");

        CommandRun refused = register.run("import", "load", file, "--password-file", wrong);
        CommandRun loaded = register.run("import", "load", file, "--password-file", right);

        assertThat(refused.exit()).isEqualTo(ExitCode.NO);
        assertThat(refused.out()).contains("[workbook-password-wrong]").doesNotContain("sesame");
        assertThat(loaded.out()).contains("1 accepted");
    }

    @Test
    void a_plain_number_in_a_workbook_that_counts_from_1904_is_the_day_it_shows() {
        Path file = SentBook.write(folder.resolve("a.xlsx"), workbook -> {
            ((org.apache.poi.xssf.usermodel.XSSFWorkbook) workbook)
                    .getCTWorkbook()
                    .addNewWorkbookPr()
                    .setDate1904(true);
            Sheet sheet = breast(workbook, "s");
            woman(sheet, 2, 0, "1", "1");
            sheet.getRow(1).getCell(4).setCellValue(44621);
        });

        register.run("import", "load", file);

        assertThat(register.run("person", "show", SentBook.WOMEN[0]).out()).contains("2026-03-02");
    }
}
