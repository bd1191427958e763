package org.screenreg.demo.file;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.screenreg.demo.course.CoursePlan;
import org.screenreg.programme.Language;
import org.screenreg.template.Templates;

/** What a written file holds, read back cell by cell without any dictionary. */
final class WrittenSheets {
    private WrittenSheets() {}

    /** What stands above the dates the rows of a file are about. */
    static List<String> mainDates(String file) {
        return CoursePlan.load().stream()
                .filter(plan -> plan.file().equals(file))
                .map(plan -> Templates.load().heading(plan.template(), plan.firstDate(), Language.ZH))
                .map(List::of)
                .findFirst()
                .orElse(List.of("体检日期", "乳腺体检", "调查日期", "筛查日期", "访视日期"));
    }

    /** Rows as a spreadsheet numbers them, from 1; absent rows are empty lists. */
    static Map<String, List<List<String>>> of(Path file) {
        try {
            return file.toString().endsWith(".csv") ? Map.of("", csv(file)) : workbook(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> csv(Path file) throws IOException {
        Charset charset = file.toString().contains("目标") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        var rows = new ArrayList<List<String>>();
        try (var reader = new InputStreamReader(Files.newInputStream(file), charset);
                var csv = CsvReader.builder().detectBomHeader(false).ofCsvRecord(reader)) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    private static Map<String, List<List<String>>> workbook(Path file) throws IOException {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                var rows = new ArrayList<List<String>>();
                for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                    rows.add(cells(sheet.getRow(i)));
                }
                sheets.put(sheet.getSheetName(), rows);
            }
        }
        return sheets;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
            cells.add(text(row.getCell(i)));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell)
                    ? "date " + cell.getLocalDateTimeCellValue().toLocalDate()
                    : "number " + cell.getNumericCellValue();
        }
        return cell.getStringCellValue();
    }
}
