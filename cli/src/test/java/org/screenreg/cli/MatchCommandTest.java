package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.cli.text.ExitCode;

/** Pairs go out as a workbook, come back decided, and can be taken back. */
class MatchCommandTest {
    private static final String NAME = "曾小梅";
    private static final String PHONE = "13912345678";

    @TempDir
    static Path folder;

    private static DemoRegister loaded;
    private static int copies;

    @BeforeAll
    static void load_one_woman_under_two_numbers() throws IOException {
        Path list = folder.resolve("居民.csv");
        Files.writeString(list, """
                姓名,身份证号,性别,联系电话,乡镇,村
                曾小梅,999999198001010062,女,13912345678,,
                曾小梅,999999198001010089,女,13912345678,,
                王大力,999999197001010033,男,13800000000,,
                """);
        loaded = DemoRegister.empty(folder.resolve("loaded"));
        CommandRun run = loaded.run("import", "load", "--no-issue-file", list);
        assertThat(run.out()).as(run.said()).contains("3 rows read = 3 accepted");
        assertThat(loaded.run("match", "find").exit()).isEqualTo(ExitCode.NO);
    }

    private static DemoRegister register() {
        return loaded.copy(folder.resolve("copy" + ++copies));
    }

    private static Path listed(DemoRegister register, Object... more) {
        Path file = folder.resolve("review" + ++copies + ".xlsx");
        CommandRun run = register.run("match", "list", "-o", file, List.of(more));
        assertThat(run.exit()).as(run.said()).isEqualTo(ExitCode.NO);
        return file;
    }

    private static void decide(Path file, String decision, String side) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getRow(2).getCell(0).setCellValue(decision);
            sheet.getRow(2).getCell(1).setCellValue(side);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static String texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    texts.add(new DataFormatter().formatCellValue(cell));
                }
            }
        }
        return String.join("\n", texts);
    }

    @ParameterizedTest
    @CsvSource({"zh, 同一人, 乙", "en, same, second"})
    void a_decided_workbook_joins_the_two_and_undo_parts_them(String language, String decision, String side)
            throws IOException {
        DemoRegister register = register();
        RegisterDump before = register.dump();
        Path file = listed(register, "--lang", language);
        decide(file, decision, side);

        CommandRun decided = register.run("match", "decide", file);

        assertThat(decided.exit()).as(decided.said()).isZero();
        CommandRun shown = register.run("person", "show", "999999198001010062");
        assertThat(shown.out()).contains("****0089", "formerly identity number ****0062");
        assertThat(register.run("person", "find", "01010062").out()).contains("****0089");
        assertThat(before.difference(register.dump())).isNotEmpty();
        assertThat(register.run("match", "list", "--decided").out()).contains("same", "2026-11-20");

        CommandRun undone = register.run("match", "undo", 1);

        assertThat(undone.exit()).as(undone.said()).isZero();
        assertThat(before.difference(register.dump())).isEmpty();
        assertThat(register.run("audit", "verify").exit()).isZero();
    }

    @Test
    void what_is_not_the_same_is_not_asked_again() throws IOException {
        DemoRegister register = register();
        Path file = listed(register);
        decide(file, "not the same", "");

        assertThat(register.run("match", "decide", file).exit()).isZero();

        assertThat(register.run("match", "find").exit()).isZero();
        assertThat(register.run("match", "list").out()).contains("No pair waits");
        assertThat(register.run("match", "decide", file).out()).contains("decided before or gone 1");
    }

    @Test
    void not_sure_leaves_the_pair_where_it_is() throws IOException {
        DemoRegister register = register();
        Path file = listed(register);
        decide(file, "not sure", "");

        CommandRun decided = register.run("match", "decide", file);

        assertThat(decided.exit()).isEqualTo(ExitCode.NO);
        assertThat(decided.out()).contains("still waiting 1");
    }

    @Test
    void names_numbers_and_phones_are_masked_unless_a_purpose_is_stated() throws IOException {
        DemoRegister register = register();
        Path masked = listed(register);
        Path open = listed(register, "--unmask", "--purpose", "duplicate check");

        assertThat(texts(masked))
                .doesNotContain(NAME, PHONE, "999999198001010062")
                .contains("same +");
        assertThat(texts(open)).contains(NAME, PHONE, "999999198001010062");
        assertThat(register.run("match", "list").said()).doesNotContain(NAME, PHONE);
        assertThat(register.run("match", "list", "--unmask").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(register.run("audit", "show").out())
                .contains("unmasked, purpose: duplicate check")
                .doesNotContain(NAME);
    }

    @Test
    void a_file_that_names_no_pair_is_refused_in_a_sentence() throws IOException {
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "姓名,判定\n甲乙,同一人\n");

        CommandRun run = register().run("match", "decide", other);

        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).contains("names no pair").doesNotContain("Exception");
    }
}
