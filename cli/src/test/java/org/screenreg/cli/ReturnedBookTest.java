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
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.text.ExitCode;

/** What the sender gets back: its own workbook with marks, and a file of the rows to correct. */
class ReturnedBookTest {
    @TempDir
    Path folder;

    private DemoRegister register;
    private Path sent;

    @BeforeEach
    void load_a_list_with_two_bad_rows() {
        register = DemoRegister.empty(folder);
        sent = SentBook.write(folder.resolve("三月.xlsx"), workbook -> {
            Sheet sheet = SentBook.breast(workbook, "河东镇");
            SentBook.woman(sheet, 2, 0, "1", "1");
            SentBook.woman(sheet, 3, 1, "4D", "2");
            SentBook.woman(sheet, 4, 2, "1", "9类");
            Font font = workbook.createFont();
            font.setFontName("楷体");
            CellStyle style = workbook.createCellStyle();
            style.setFont(font);
            sheet.getRow(1).getCell(0).setCellStyle(style);
            sheet.getRow(2).getCell(5).setCellStyle(style);
            sheet.setColumnWidth(3, 33 * 256);
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("请勿改动");
        });
        assertThat(register.run("import", "load", sent).out())
                .contains("3 rows read = 1 accepted", "2 rejected", "三月.issues.xlsx", "三月.fix.xlsx");
    }

    @Test
    void the_sender_s_own_sheets_and_their_look_come_back() throws IOException {
        try (Workbook book = open("三月.issues.xlsx")) {
            Sheet sheet = book.getSheet("河东镇");

            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Issue summary");
            assertThat(book.getSheet("说明").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("请勿改动");
            assertThat(sheet.getColumnWidth(3)).isEqualTo(33 * 256);
            assertThat(font(book, sheet.getRow(1).getCell(0))).isEqualTo("楷体");
            assertThat(font(book, sheet.getRow(2).getCell(5))).isEqualTo("楷体");
        }
    }

    @Test
    void every_row_says_what_became_of_it_and_every_bad_cell_why() throws IOException {
        try (Workbook book = open("三月.issues.xlsx")) {
            Sheet sheet = book.getSheet("河东镇");
            Cell bad = sheet.getRow(2).getCell(5);

            assertThat(text(sheet, 0, 7)).isEqualTo("What became of this row");
            assertThat(List.of(text(sheet, 1, 7), text(sheet, 2, 7), text(sheet, 3, 7)))
                    .containsExactly("accepted", "rejected", "rejected");
            assertThat(text(sheet, 2, 8)).contains("4D");
            assertThat(bad.getCellComment().getString().getString()).contains("4D");
            assertThat(bad.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(bad.getCellStyle().getFillForegroundColor()).isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(sheet.getRow(1).getCell(5).getCellComment()).isNull();
            assertThat(sheet.getDataValidations()).hasSize(2);
        }
    }

    @Test
    void the_summary_groups_by_cause_and_links_each_place() throws IOException {
        try (Workbook book = open("三月.issues.xlsx")) {
            Sheet summary = book.getSheetAt(0);
            List<String> links = new ArrayList<>();
            for (Row row : summary) {
                if (row.getCell(2) != null && row.getCell(2).getHyperlink() != null) {
                    links.add(row.getCell(2).getHyperlink().getAddress());
                }
            }

            assertThat(text(summary, 1, 1)).isEqualTo("code-not-in-list");
            assertThat(summary.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(2);
            assertThat(links).contains("'河东镇'!F3", "'河东镇'!G4");
        }
    }

    @Test
    void the_corrected_workbook_joins_the_batch_it_corrects() throws IOException {
        try (Workbook book = open("三月.issues.xlsx")) {
            book.getSheet("河东镇").getRow(2).getCell(5).setCellValue("4A");
            book.getSheet("河东镇").getRow(3).getCell(6).setCellValue("3");
            save(book, "三月-更正.xlsx");
        }

        CommandRun run = register.run("import", "load", folder.resolve("三月-更正.xlsx"));

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.out())
                .contains("3 rows read = 2 accepted + 0 updated + 1 unchanged + 0 held + 0 rejected")
                .contains("corrects batch 1 (三月.xlsx)");
        assertThat(register.run("import", "show", 2).out()).contains("corrects batch 1");
        assertThat(register.run("import", "show", 1).out()).contains("corrected by batch 2");
    }

    @Test
    void the_fix_file_holds_the_bad_rows_alone_and_joins_too() throws IOException {
        try (Workbook book = open("三月.fix.xlsx")) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            int left = column(sheet, "Ultrasound BI-RADS left");
            assertThat(text(sheet, 1, left)).isEqualTo("4D");
            assertThat(text(sheet, 1, column(sheet, "Where it stood"))).isEqualTo("河东镇 row 3");
            sheet.getRow(1).getCell(left).setCellValue("4A");
            save(book, "更正.xlsx");
        }

        CommandRun run = register.run("import", "load", folder.resolve("更正.xlsx"));

        assertThat(run.exit()).isEqualTo(ExitCode.NO);
        assertThat(run.out())
                .contains("2 rows read = 1 accepted", "1 rejected")
                .contains("corrects batch 1 (三月.xlsx)")
                .doesNotContain("[column-not-used]");
    }

    @Test
    void a_clean_file_gets_nothing_back() {
        Path clean = SentBook.write(folder.resolve("clean.xlsx"), workbook -> {
            SentBook.woman(SentBook.breast(workbook, "s"), 2, 3, "1", "1");
            workbook.getSheetAt(0).getRow(1).getCell(3).setCellValue("");
        });

        register.run("import", "load", clean);

        assertThat(folder.resolve("clean.fix.xlsx")).doesNotExist();
    }

    private static String font(Workbook book, Cell cell) {
        return book.getFontAt(cell.getCellStyle().getFontIndex()).getFontName();
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private Workbook open(String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return WorkbookFactory.create(in);
        }
    }

    private void save(Workbook book, String name) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            book.write(out);
        }
    }
}
