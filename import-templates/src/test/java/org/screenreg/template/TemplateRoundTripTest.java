package org.screenreg.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.programme.Language;
import org.screenreg.template.read.Sent;

class TemplateRoundTripTest {
    private static final Templates TEMPLATES = Templates.load();
    private static final int ROWS = 25;

    @TempDir
    Path folder;

    static Stream<Arguments> templatesAndLanguages() {
        return TEMPLATES.all().stream()
                .flatMap(template -> Stream.of(Language.values()).map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("templatesAndLanguages")
    void what_is_filled_into_a_blank_template_is_read_back(Template template, Language language) throws IOException {
        Path file = folder.resolve("blank.xlsx");
        new TemplateWriter(TEMPLATES).write(template, language, file);
        List<List<RawCell>> filled = fill(file, template, language);

        BatchSource batch = Sent.open(file);

        assertThat(batch.template()).isEqualTo(template.name());
        assertThat(batch.issues()).isEmpty();
        assertThat(Sent.rows(batch)).extracting(row -> offered(template, row)).isEqualTo(filled);
    }

    /** The cells of the columns a blank template has. */
    private static List<RawCell> offered(Template template, SubmittedRow row) {
        return template.offered().stream()
                .map(column -> row.cells().get(template.columns().indexOf(column)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("templatesAndLanguages")
    void an_untouched_template_holds_no_row(Template template, Language language) {
        Path file = folder.resolve("blank.xlsx");
        new TemplateWriter(TEMPLATES).write(template, language, file);

        BatchSource batch = Sent.open(file);

        assertThat(batch.template()).isEqualTo(template.name());
        assertThat(Sent.rows(batch)).isEmpty();
    }

    private static List<List<RawCell>> fill(Path file, Template template, Language language) throws IOException {
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        Sheet sheet = workbook.getSheetAt(0);
        Random random = new Random(20260302);
        List<List<RawCell>> filled = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            Row row = sheet.createRow(i);
            List<RawCell> cells = new ArrayList<>();
            for (int column = 0; column < template.offered().size(); column++) {
                cells.add(fill(row, column, value(template.offered().get(column), language, random)));
            }
            filled.add(cells);
        }
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return filled;
    }

    private static RawCell fill(Row row, int column, RawCell value) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(row.getSheet().getColumnStyle(column));
        switch (value.kind()) {
            case NUMBER -> cell.setCellValue(value.number());
            case DATE -> cell.setCellValue(LocalDate.parse(value.text()));
            default -> cell.setCellValue(value.text());
        }
        return value;
    }

    private static RawCell value(Column column, Language language, Random random) {
        List<String> choices = new ColumnGuide(TEMPLATES.codeLists(), language).choices(column);
        if (!choices.isEmpty()) {
            return RawCell.text(choices.get(random.nextInt(choices.size())));
        }
        ColumnKind kind = column.submitted().kind();
        if (kind == ColumnKind.DATE) {
            return RawCell.date(
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)).toString());
        }
        if (kind == ColumnKind.NUMBER || kind == ColumnKind.RATIO) {
            int number = random.nextInt(200);
            return RawCell.number(number, Integer.toString(number));
        }
        return RawCell.text(kind == ColumnKind.IDENTITY_NUMBER ? Sent.IDENTITY : "文" + random.nextInt(1000));
    }
}
