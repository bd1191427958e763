package org.screenreg.template.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.screenreg.intake.ColumnKind;
import org.screenreg.template.Column;

/**
 * Reads one large workbook with this module and with fastexcel-reader in turns and prints rows a second and the ratio.
 * Run by hand: {@code ReadBenchmark FILE [ROWS [ROUNDS]]}; writes the file first where there is none; 0 rounds reads it
 * once with this module alone, to try small heaps.
 */
final class ReadBenchmark {
    private final Path file;
    private final PrintStream out;

    private ReadBenchmark(Path file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        ReadBenchmark benchmark = new ReadBenchmark(Path.of(args[0]), System.out);
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        if (!Files.exists(benchmark.file)) {
            benchmark.write(rows);
        }
        if (rounds == 0) {
            benchmark.out.printf("ours %.2f s%n", benchmark.ours() / 1e9);
        }
        for (int i = 0; i < rounds; i++) {
            benchmark.compare(rows);
        }
    }

    private void compare(int rows) throws IOException {
        long ours = ours();
        long theirs = theirs();
        out.printf(
                "ours %.2f s (%,.0f rows/s), fastexcel-reader %.2f s, ratio %.2f%n",
                ours / 1e9, rows / (ours / 1e9), theirs / 1e9, (double) ours / theirs);
    }

    private long ours() {
        long start = System.nanoTime();
        long[] filled = new long[1];
        Sent.open(file).forEachRow(row -> {
            for (var cell : row.cells()) {
                filled[0] += cell.text().length();
            }
        });
        return report(start, filled[0]);
    }

    private long theirs() throws IOException {
        long start = System.nanoTime();
        long filled = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) rows::iterator) {
                for (int i = 0; i < row.getCellCount(); i++) {
                    var cell = row.getCell(i);
                    filled += cell == null ? 0 : cell.getText().length();
                }
            }
        }
        return report(start, filled);
    }

    private long report(long start, long filled) {
        long elapsed = System.nanoTime() - start;
        if (filled == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return elapsed;
    }

    private void write(int rows) throws IOException {
        List<Column> columns = Sent.TEMPLATES.get("breast").columns();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, true, true);
                OutputStream target = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("乳腺癌筛查");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            Row head = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                head.createCell(i).setCellValue(columns.get(i).heading().zh());
            }
            Random random = new Random(1);
            for (int number = 1; number <= rows; number++) {
                Row row = sheet.createRow(number);
                for (int i = 0; i < columns.size(); i++) {
                    fill(row.createCell(i), columns.get(i).submitted().kind(), random, day);
                }
            }
            workbook.write(target);
        }
    }

    private static void fill(Cell cell, ColumnKind kind, Random random, CellStyle day) {
        switch (kind) {
            case IDENTITY_NUMBER ->
                cell.setCellValue("999999%08d%04d".formatted(random.nextInt(100_000_000), random.nextInt(10_000)));
            case NAME ->
                cell.setCellValue("王" + (char) ('一' + random.nextInt(3000)) + (char) ('一' + random.nextInt(3000)));
            case PHONE -> cell.setCellValue("13" + (100_000_000 + random.nextInt(900_000_000)));
            case NUMBER, RATIO -> cell.setCellValue(random.nextInt(60));
            case DATE -> {
                cell.setCellValue(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)));
                cell.setCellStyle(day);
            }
            case CODE, SEX -> cell.setCellValue(random.nextInt(7) + "类");
            case TEXT, VILLAGE, TOWNSHIP, FACILITY -> cell.setCellValue("第" + random.nextInt(300) + "村");
        }
    }
}
