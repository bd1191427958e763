package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.text.ExitCode;

/** A sender's headings and values are learned once, in a file, and never guessed. */
class LearningTest {
    @TempDir
    Path folder;

    private DemoRegister register;

    @BeforeEach
    void make_a_register() {
        register = DemoRegister.empty(folder);
    }

    @Test
    void an_unknown_heading_is_suggested_and_not_read() {
        Path file = sheetOfAnotherHospital();

        CommandRun run = register.run("import", "check", file, "--no-issue-file");

        assertThat(run.out()).contains("[layout-unclear]", "Breast screening", "Ultrasound BI-RADS left");
        assertThat(register.run("import", "check", file, "--template", "breast", "--no-issue-file")
                        .out())
                .contains("warning  3 ×", "[column-resembles]", "Ultrasound date");
    }

    @Test
    void a_suggested_profile_names_the_likeliest_columns_and_how_sure_it_is() throws IOException {
        Path profile = folder.resolve("hospital.yaml");

        CommandRun run = register.run("import", "profile", sheetOfAnotherHospital(), "-o", profile);

        assertThat(run.exit()).as(run.said()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("姓名", "known", "ultrasound-left").containsPattern("彩超结论\\(左乳\\).*\\d\\d%");
        assertThat(Files.readString(profile))
                .contains("template: breast", "\"彩超结论(左乳)\": ultrasound-left", "\"彩超结论(右乳)\": ultrasound-right")
                .contains("# \"床号\": ignore");
        assertThat(register.run("import", "profile", sheetOfAnotherHospital(), "-o", profile)
                        .exit())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_sheet_is_read_as_its_profile_says() throws IOException {
        Path profile = Files.writeString(folder.resolve("hospital.yaml"), """
                profile: hospital
                source: { zh: 另一家医院, en: Another hospital }
                template: breast
                dates: day-first
                headings:
                  彩超结论(左乳): ultrasound-left
                  彩超结论(右乳): ultrasound-right
                  彩超检查的日子: ultrasound-date
                  床号: ignore
                values:
                  ultrasound-left: { 囊肿: "2" }
                sheet: [姓名, 身份证号, 性别, 彩超检查的日子, 彩超结论(左乳), 彩超结论(右乳), 床号]
                """);

        CommandRun run = register.run("import", "load", sheetOfAnotherHospital(), "--profile", profile);

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.out()).contains("1 rows read = 1 accepted").doesNotContain("[column", "[headings-changed]");
        assertThat(LoadedRows.of(register, 1).factsOf(2, "ultrasound"))
                .isEqualTo("2026-03-02 {\"left\":\"2\",\"right\":\"4A\"}");
    }

    @Test
    void what_moved_since_the_profile_was_made_is_said() throws IOException {
        Path profile = Files.writeString(folder.resolve("hospital.yaml"), """
                profile: hospital
                source: x
                template: breast
                headings: { 彩超结论(左乳): ultrasound-left, 彩超结论(右乳): ultrasound-right, 彩超检查的日子: ultrasound-date }
                sheet: [身份证号, 姓名, 性别, 彩超检查的日子, 彩超结论(左乳), 彩超结论(右乳), 报告医生]
                """);

        CommandRun run = register.run("import", "check", sheetOfAnotherHospital(), "--profile", profile);

        assertThat(run.out()).contains("[headings-changed]", "new: 床号; gone: 报告医生; the order has changed");
    }

    @Test
    void a_profile_that_names_what_does_not_exist_is_refused_with_its_line() throws IOException {
        Path profile = Files.writeString(folder.resolve("p.yaml"), """
                profile: p
                source: x
                template: breast
                headings: { 甲: no-such-column }
                """);

        CommandRun run = register.run("import", "check", sheetOfAnotherHospital(), "--profile", profile);

        assertThat(run.exit()).isNotZero();
        assertThat(run.said()).contains("p.yaml", "4", "no-such-column").doesNotContain("Exception");
    }

    @Test
    void values_nobody_has_seen_are_asked_about_once_and_the_answers_count() throws IOException {
        Path file = SentBook.write(folder.resolve("a.xlsx"), workbook -> {
            Sheet sheet = SentBook.breast(workbook, "s");
            for (int i = 0; i < 40; i++) {
                SentBook.row(
                        sheet,
                        i + 2,
                        "张三",
                        Numbers.women("19800101", i + 1),
                        "女",
                        "",
                        "2026-03-02",
                        i % 2 == 0 ? "未见明确占位" : "1",
                        i % 4 == 1 ? "腺体欠均匀" : "2");
            }
        });
        Path questions = folder.resolve("q.xlsx");
        Path profile = folder.resolve("p.yaml");
        assertThat(register.run("import", "load", file).out()).contains("10 accepted", "30 rejected");

        CommandRun asked = register.run("import", "questions", file, "-o", questions);
        assertThat(asked.said()).contains("2 questions (about 30 cells)");
        answer(questions, "1类", "不采用");
        CommandRun answered = register.run("import", "answer", questions, "--profile", profile);
        CommandRun again = register.run("import", "load", file, "--profile", profile);

        assertThat(answered.out()).contains("2 answers taken, 0 questions open");
        assertThat(again.out()).contains("40 rows read = 30 accepted + 0 updated + 10 unchanged");
        assertThat(LoadedRows.of(register, 2).factsOf(2, "ultrasound")).contains("\"left\":\"1\"");
        assertThat(LoadedRows.of(register, 2).factsOf(3, "ultrasound")).doesNotContain("right");
        assertThat(register.run("import", "load", file, "--profile", profile).out())
                .contains("nothing has changed");
    }

    @Test
    void questions_can_be_answered_in_a_text_file_too() throws IOException {
        Path file = SentBook.write(folder.resolve("a.xlsx"), workbook -> {
            Sheet sheet = SentBook.breast(workbook, "s");
            SentBook.woman(sheet, 2, 0, "未见明确占位", "2");
        });
        Path questions = folder.resolve("q.yaml");
        Path profile = folder.resolve("p.yaml");
        register.run("import", "questions", file, "-o", questions);
        String text = Files.readString(questions);
        assertThat(text).contains("\"未见明确占位\": \"\"").contains("1 times, first s row 2");
        Files.writeString(questions, text.replace("\"未见明确占位\": \"\"", "\"未见明确占位\": \"Class 1\""));

        register.run("import", "answer", questions, "--profile", profile);

        assertThat(register.run("import", "check", file, "--profile", profile).out())
                .contains("1 accepted");
    }

    private static void answer(Path questions, String first, String second) throws IOException {
        try (InputStream in = Files.newInputStream(questions);
                Workbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            sheet.getRow(1).createCell(5).setCellValue(first);
            sheet.getRow(2).createCell(5).setCellValue(second);
            assertThat(sheet.getDataValidations()).hasSize(2);
            try (OutputStream out = Files.newOutputStream(questions)) {
                workbook.write(out);
            }
        }
    }

    private Path sheetOfAnotherHospital() {
        return SentBook.write(folder.resolve("hospital.xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("s");
            SentBook.row(sheet, 1, "姓名", "身份证号", "性别", "彩超检查的日子", "彩超结论(左乳)", "彩超结论(右乳)", "床号");
            SentBook.row(sheet, 2, "张三", SentBook.WOMEN[0], "女", "2/3/2026", "囊肿", "4A", "12");
        });
    }
}
