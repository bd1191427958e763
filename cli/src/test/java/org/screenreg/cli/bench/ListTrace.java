package org.screenreg.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What finished lists hold, one thing a line, so that the raw writers can be given exactly that: each text of a page with its
 * place, size and weight, and each cell of a sheet with the number of its style.
 */
final class ListTrace {
    static final String TAB = "\t";

    private ListTrace() {}

    /** Traces the lists of a folder, a file for each, and says how many pages, texts, rows and cells there are. */
    static void write(Path lists, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(lists)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(to.resolve(name + ".tsv")))) {
                    if (name.endsWith(".pdf")) {
                        pages(file, out);
                    } else {
                        sheets(file, out);
                    }
                }
            }
        }
    }

    private static void pages(Path file, PrintWriter out) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                out.println("page");
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> at) {
                        TextPosition first = at.get(0);
                        boolean bold = first.getFont().getName().endsWith("Bold");
                        out.println(String.join(
                                TAB,
                                String.valueOf(first.getXDirAdj()),
                                String.valueOf(595 - first.getYDirAdj()),
                                String.valueOf(first.getYScale()),
                                bold ? "bold" : "regular",
                                text));
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(pdf);
            }
        }
    }

    private static void sheets(Path file, PrintWriter out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                out.println("sheet" + TAB + sheet.getSheetName());
                for (Row row : sheet) {
                    out.println("row");
                    for (Cell cell : row) {
                        String value =
                                switch (cell.getCellType()) {
                                    case NUMERIC -> "n" + cell.getNumericCellValue();
                                    case STRING -> "s" + cell.getStringCellValue();
                                    default -> "";
                                };
                        out.println(String.join(
                                TAB,
                                String.valueOf(cell.getColumnIndex()),
                                String.valueOf(cell.getCellStyle().getIndex()),
                                value.replaceAll("\\s", " ")));
                    }
                }
            }
        }
    }
}
