package org.screenreg.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.template.read.Sent.IDENTITY;
import static org.screenreg.template.read.Sent.row;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.programme.Language;
import org.screenreg.template.read.Sent;

class IssueWorkbookTest {
    private static final Place LEFT = new Place("河东", 3, "ultrasound-left");
    private static final Issue WRONG_CODE = Issue.of(IssueCode.CODE_NOT_IN_LIST, LEFT, "4D");

    @TempDir
    Path folder;

    @Test
    void rows_come_back_under_their_own_numbers_with_what_is_wrong() throws IOException {
        try (XSSFWorkbook workbook = answered(List.of(WRONG_CODE))) {
            Sheet sheet = workbook.getSheet("河东");

            assertThat(text(sheet, 3, "乳腺彩超BI-RADS左")).isEqualTo("4D");
            assertThat(text(sheet, 3, "问题说明")).isEqualTo("code-not-in-list: 4D");
            assertThat(text(sheet, 3, "本行处理情况")).isEqualTo("row 3");
            assertThat(text(sheet, 4, "问题说明")).isEmpty();
        }
    }

    @Test
    void only_the_offending_cell_is_coloured() throws IOException {
        try (XSSFWorkbook workbook = answered(List.of(WRONG_CODE))) {
            Sheet sheet = workbook.getSheet("河东");

            assertThat(isColoured(cell(sheet, 3, "乳腺彩超BI-RADS左"))).isTrue();
            assertThat(isColoured(cell(sheet, 3, "姓名"))).isFalse();
            assertThat(isColoured(cell(sheet, 4, "乳腺彩超BI-RADS左"))).isFalse();
        }
    }

    @Test
    void columns_nobody_filled_in_are_left_out() throws IOException {
        try (XSSFWorkbook workbook = answered(List.of(WRONG_CODE))) {
            List<String> headings = new ArrayList<>();
            workbook.getSheet("河东").getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));

            assertThat(headings).contains("身份证号", "姓名", "村").doesNotContain("乳腺X线检查日期");
        }
    }

    @Test
    void issues_name_their_column_by_its_heading() throws IOException {
        try (XSSFWorkbook workbook = answered(List.of(WRONG_CODE))) {
            assertThat(workbook.getSheet("问题清单").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("乳腺彩超BI-RADS左");
        }
    }

    @Test
    void causes_are_counted_worst_first_with_a_good_value() throws IOException {
        Issue warning = Issue.of(IssueCode.VILLAGE_UNKNOWN, new Place("河东", 4, "village"), "三村");
        try (XSSFWorkbook workbook = answered(List.of(warning, WRONG_CODE, WRONG_CODE))) {
            Sheet sheet = workbook.getSheet("问题汇总");

            assertThat(texts(sheet, 1)).containsExactly("code-not-in-list", "village-unknown");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo("2类");
        }
    }

    @Test
    void every_issue_links_to_its_row() throws IOException {
        try (XSSFWorkbook workbook = answered(List.of(WRONG_CODE))) {
            Cell link = workbook.getSheet("问题清单").getRow(1).getCell(1);

            assertThat(link.getCellFormula()).isEqualTo("HYPERLINK(\"#'河东'!E3\",3)");
            assertThat(link.getNumericCellValue()).isEqualTo(3);
        }
    }

    @Test
    void texts_that_look_like_formulas_stay_texts() throws IOException {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "姓名", "身份证号", "详细住址");
            row(sheet, 2, "张三", IDENTITY, "=cmd|'/c calc'!A1");
        });
        try (XSSFWorkbook workbook = answered(file, List.of())) {
            Cell cell = cell(workbook.getSheet("s"), 2, "详细住址");

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void a_corrected_answer_can_be_sent_in_again() throws IOException {
        Path file = list();
        Path answer = answer(file, List.of(WRONG_CODE));

        BatchSource again = Sent.open(answer);

        BatchSource first = Sent.open(file);
        assertThat(again.template()).isEqualTo("breast");
        assertThat(Sent.codes(again)).isEmpty();
        assertThat(Sent.rows(again).stream().filter(row -> row.nature() == SubmittedRow.Nature.DATA))
                .isEqualTo(Sent.rows(first));
    }

    @Test
    void a_refused_file_is_answered_with_its_reason() throws IOException {
        Path file = Sent.bytes(folder.resolve("empty.xlsx"), new byte[0]);
        List<Issue> issues = Sent.open(file).issues();

        try (XSSFWorkbook workbook = answered(file, issues)) {
            assertThat(texts(workbook.getSheet("问题汇总"), 1)).containsExactly("workbook-empty");
        }
    }

    @Test
    void nothing_is_left_behind_on_disk() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = leftovers(temporary);

        answered(list(), IntStream.range(0, 500).mapToObj(i -> WRONG_CODE).toList())
                .close();

        assertThat(leftovers(temporary)).isEqualTo(before);
    }

    private static long leftovers(Path temporary) throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().matches("(screening|poifiles).*"))
                    .count();
        }
    }

    private Path list() {
        return Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("河东");
            row(sheet, 2, "姓名", "身份证号", "村", "彩超日期", "彩超左");
            row(sheet, 3, "张三", IDENTITY, "一村", LocalDate.of(2026, 3, 2), "4D");
            row(sheet, 4, "李四", 999999198001010011d, "三村", "2026.3.2", "2类");
        });
    }

    private XSSFWorkbook answered(List<Issue> issues) throws IOException {
        return answered(list(), issues);
    }

    private XSSFWorkbook answered(Path file, List<Issue> issues) throws IOException {
        try (InputStream in = Files.newInputStream(answer(file, issues))) {
            return new XSSFWorkbook(in);
        }
    }

    private Path answer(Path file, List<Issue> issues) {
        Path target = folder.resolve("answer.xlsx");
        Function<Issue, String> message = issue -> issue.code().word() + ": " + issue.raw();
        new IssueWorkbook(Sent.TEMPLATES, Language.ZH, message)
                .write(Sent.open(file), issues, row -> "row " + row.number(), target);
        return target;
    }

    private static Cell cell(Sheet sheet, int row, String heading) {
        for (Cell head : sheet.getRow(0)) {
            if (head.getStringCellValue().equals(heading)) {
                return sheet.getRow(row - 1).getCell(head.getColumnIndex());
            }
        }
        throw new IllegalArgumentException("there is no column " + heading);
    }

    private static String text(Sheet sheet, int row, String heading) {
        Cell cell = cell(sheet, row, heading);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static boolean isColoured(Cell cell) {
        return cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    }

    private static List<String> texts(Sheet sheet, int column) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(column).getStringCellValue())
                .toList();
    }
}
