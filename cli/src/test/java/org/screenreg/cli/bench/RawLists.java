package org.screenreg.cli.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The floor of making lists: POI and PDFBox alone write the rows of csv lists, without styles, lines or choices, nine rows
 * to a page; the font is read once and embedded as a subset.
 */
final class RawLists {
    private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final int ROWS = 9;
    private static final int CELLS = 12;

    private final TrueTypeFont font;

    private RawLists(TrueTypeFont font) {
        this.font = font;
    }

    public static void main(String[] args) throws IOException {
        Path to = Files.createDirectories(Path.of(args[1]));
        TrueTypeFont font;
        try (InputStream in = RawLists.class.getResourceAsStream(FONT)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)));
            font.setEnableGsub(false);
        }
        long rows = 0;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                List<List<String>> lines = read(file);
                rows += lines.size();
                String name = file.getFileName().toString();
                workbook(lines, to.resolve(name + ".xlsx"));
                new RawLists(font).pdf(lines, to.resolve(name + ".pdf"));
            }
        }
        System.out.println("rows " + rows);
        System.out.println(Peak.ofThisProcess());
    }

    private static List<List<String>> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static void workbook(List<List<String>> lines, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet();
            for (int i = 0; i < lines.size(); i++) {
                XSSFRow row = sheet.createRow(i);
                for (int j = 0; j < lines.get(i).size(); j++) {
                    row.createCell(j).setCellValue(lines.get(i).get(j));
                }
            }
            workbook.write(out);
        }
    }

    private void pdf(List<List<String>> lines, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font embedded = PDType0Font.load(document, font, true);
            for (int from = 0; from < lines.size(); from += ROWS) {
                PDPage page = new PDPage(new PDRectangle(842, 595));
                document.addPage(page);
                try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                    for (int i = from; i < Math.min(lines.size(), from + ROWS); i++) {
                        line(lines.get(i), 560 - 50f * (i - from), embedded, text);
                    }
                }
            }
            document.save(file.toFile());
        }
    }

    private static void line(List<String> cells, float y, PDType0Font embedded, PDPageContentStream text)
            throws IOException {
        for (int cell = 0; cell < Math.min(CELLS, cells.size()); cell++) {
            text.beginText();
            text.setFont(embedded, 8);
            text.newLineAtOffset(20 + 65f * cell, y);
            text.showText(cells.get(cells.size() - 1 - cell).replaceAll("\\p{Cntrl}", ""));
            text.endText();
        }
    }
}
