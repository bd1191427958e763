package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.cli.text.ExitCode;

/** Whatever is wrong is said in a sentence of the user's language, with the right exit code, and changes nothing. */
class BadInputTest {
    @TempDir
    static Path folder;

    private static DemoRegister register;
    private static RegisterDump before;

    @BeforeAll
    static void load_a_little() {
        register = DemoRegister.with(folder, List.of(DemoRegister.file("区划"), DemoRegister.file("妇幼")));
        before = register.dump();
    }

    @AfterAll
    static void nothing_has_changed() {
        assertThat(before.difference(register.dump())).isEmpty();
    }

    @Test
    void a_file_that_is_no_workbook_is_refused() throws IOException {
        Path file = folder.resolve("notes.xlsx");
        Files.writeString(file, "\u0001\u0002 these are only notes \u0003");

        assertRefused(file, "not-a-workbook");
    }

    @Test
    void an_encrypted_workbook_is_refused() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem box = new POIFSFileSystem();
                XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Sheet").createRow(0).createCell(0).setCellValue("姓名");
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("secret");
            try (OutputStream inside = lock.getDataStream(box)) {
                book.write(inside);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                box.writeFilesystem(out);
            }
        }

        assertRefused(file, "workbook-encrypted");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Path file = folder.resolve("empty.xlsx");
        Files.createFile(file);

        assertRefused(file, "workbook-empty");
    }

    @Test
    void a_sheet_of_blank_formatted_rows_is_refused() throws IOException {
        Path file = folder.resolve("blank.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("乳腺癌筛查");
            for (int row = 0; row < 500; row++) {
                sheet.createRow(row).createCell(0).setCellStyle(book.createCellStyle());
            }
            book.write(out);
        }

        assertRefused(file, "workbook-empty");
    }

    @Test
    void a_workbook_without_a_required_heading_is_refused() throws IOException {
        Path file = folder.resolve("headings.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("乳腺癌筛查");
            List<String> headings = List.of("身份证号", "性别", "乡镇", "村", "乳腺彩超检查日期", "乳腺彩超BI-RADS左", "乳腺彩超BI-RADS右");
            sheet.createRow(0);
            for (int i = 0; i < headings.size(); i++) {
                sheet.getRow(0).createCell(i).setCellValue(headings.get(i));
            }
            sheet.createRow(1).createCell(0).setCellValue("999999198001010023");
            book.write(out);
        }

        assertRefused(file, "heading-missing");
    }

    @Test
    void a_workbook_of_another_template_is_refused() {
        CommandRun run = register.run("people", "population", DemoRegister.file("妇幼"));

        assertThat(run.exit()).as(run.said()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("refused").containsAnyOf("[wrong-template]", "[heading-missing]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import show 99",
                "import undo 99",
                "worklist make village --unit 火星村",
                "worklist make moon",
                "worklist make village --programme moles",
                "worklist make village --unmask",
                "person explain P-000001 --programme moles",
                "protocol show moles",
                "template write moles",
                "import load --template moles x.xlsx",
                "report run mortality",
                "report run coverage --format docx",
                "report run coverage --period 3000",
                "import show one",
                "import undo",
                "import",
                "import lod x.xlsx",
                "db status --as-of 2026-02-30"
            })
    void a_wrong_call_is_told_in_a_sentence_and_exits_with_two(String call) {
        for (String language : List.of("en", "zh")) {
            CommandRun run = register.run(CommandRun.args(List.of(call.split(" ")), "--lang", language));

            assertThat(run.exit()).as(call + ": " + run.said()).isEqualTo(ExitCode.USAGE);
            assertSentence(run, language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"person show P-999999", "person explain 99999919000101001X", "person find 无此人"})
    void somebody_nobody_knows_is_no_error_but_the_answer_is_no(String call) {
        for (String language : List.of("en", "zh")) {
            CommandRun run = register.run(CommandRun.args(List.of(call.split(" ")), "--lang", language));

            assertThat(run.exit()).as(call).isEqualTo(ExitCode.NO);
            assertSentence(run, language);
        }
    }

    @Test
    void a_path_where_nothing_is_cannot_be_loaded() {
        for (String language : List.of("en", "zh")) {
            CommandRun run = register.run("import", "load", folder.resolve("nowhere.xlsx"), "--lang", language);

            assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
            assertSentence(run, language);
        }
    }

    @Test
    void a_register_that_is_not_there_is_not_made_by_asking() {
        DemoRegister other = new DemoRegister(folder.resolve("other"));

        for (String language : List.of("en", "zh")) {
            CommandRun run = other.run("db", "status", "--lang", language);

            assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
            assertSentence(run, language);
        }
        assertThat(folder.resolve("other.mv.db")).doesNotExist();
    }

    @Test
    void a_damaged_register_is_said_to_be_damaged() throws IOException {
        Path file = folder.resolve("damaged.mv.db");
        Files.write(file, new byte[20_000]);

        for (String language : List.of("en", "zh")) {
            CommandRun run = new DemoRegister(folder.resolve("damaged")).run("db", "status", "--lang", language);

            assertThat(run.exit()).as(run.said()).isEqualTo(ExitCode.FAILED);
            assertSentence(run, language);
        }
    }

    @Test
    void a_register_another_program_holds_is_said_to_be_in_use() throws Exception {
        DemoRegister held = register.copy(folder.resolve("held"));
        Process holder = HeldRegister.start(held.location());
        try {
            for (String language : List.of("en", "zh")) {
                CommandRun run = held.run("db", "status", "--lang", language);

                assertThat(run.exit()).as(run.said()).isEqualTo(ExitCode.FAILED);
                assertThat(run.err()).containsAnyOf("in use by another program", "正被另一个程序使用");
                assertSentence(run, language);
            }
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_batch_is_not_undone_twice() {
        DemoRegister other = register.copy(folder.resolve("undone"));
        other.run("import", "undo", 2);

        CommandRun again = other.run("import", "undo", 2);

        assertThat(again.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).isEqualTo("""
                Batch 2 was undone on 2026-11-20; only a loaded batch can be undone.
                """);
    }

    private static void assertRefused(Path file, String word) {
        for (String language : List.of("en", "zh")) {
            CommandRun run = register.run("import", "load", file, "--lang", language);

            assertThat(run.exit()).as(run.said()).isEqualTo(ExitCode.NO);
            assertThat(run.out()).contains("[" + word + "]");
            assertSentence(run, language);
        }
    }

    private static void assertSentence(CommandRun run, String language) {
        assertThat(run.lines()).as(run.said()).hasSizeBetween(1, 2);
        assertThat(run.said()).doesNotContain("\tat ", "Exception", "jdbc:", "SQL");
        boolean chinese = run.said().codePoints().anyMatch(point -> point == '。' || point == '：' || point == '，');
        assertThat(chinese).as(run.said()).isEqualTo(language.equals("zh"));
    }
}
