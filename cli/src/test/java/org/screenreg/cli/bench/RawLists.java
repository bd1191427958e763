package org.screenreg.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The floor of making lists: POI and PDFBox alone write what is on finished lists ({@link ListTrace}) once more, each text at
 * its place in one of two embedded weights, each cell with a style. Nothing is asked, measured or broken into lines, and no
 * rule, choice or width is written. Fonts are read once and embedded as subsets.
 */
final class RawLists {
    private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-%s.ttf";

    private final TrueTypeFont regular = font("Regular");
    private final TrueTypeFont bold = font("Bold");

    private RawLists() throws IOException {}

    public static void main(String[] args) throws IOException {
        Path to = Files.createDirectories(Path.of(args[1]));
        RawLists raw = new RawLists();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                String name = file.getFileName().toString().replace(".tsv", "");
                if (name.endsWith(".pdf")) {
                    raw.pdf(lines, to.resolve(name));
                } else {
                    workbook(lines, to.resolve(name));
                }
            }
        }
        System.out.println(Peak.ofThisProcess());
    }

    private static TrueTypeFont font(String weight) throws IOException {
        try (InputStream in = RawLists.class.getResourceAsStream(FONT.formatted(weight))) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)));
            font.setEnableGsub(false);
            return font;
        }
    }

    private static void workbook(List<String> lines, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Map<String, XSSFCellStyle> styles = new TreeMap<>();
            XSSFSheet sheet = null;
            XSSFRow row = null;
            for (String line : lines) {
                String[] parts = line.split(ListTrace.TAB, -1);
                if (parts[0].equals("sheet")) {
                    sheet = workbook.createSheet(parts[1]);
                    row = null;
                } else if (parts[0].equals("row")) {
                    row = Objects.requireNonNull(sheet).createRow(row == null ? 0 : row.getRowNum() + 1);
                } else {
                    XSSFCell cell = Objects.requireNonNull(row).createCell(Integer.parseInt(parts[0]));
                    cell.setCellStyle(styles.computeIfAbsent(parts[1], key -> style(workbook)));
                    fill(cell, parts[2]);
                }
            }
            workbook.write(out);
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(workbook.createFont());
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private static void fill(XSSFCell cell, String value) {
        if (value.startsWith("n")) {
            cell.setCellValue(Double.parseDouble(value.substring(1)));
        } else if (value.startsWith("s")) {
            cell.setCellValue(value.substring(1));
        }
    }

    private void pdf(List<String> lines, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Map<String, PDFont> fonts = Map.of(
                    "regular",
                    PDType0Font.load(document, regular, true),
                    "bold",
                    PDType0Font.load(document, bold, true));
            int next = 0;
            while (next < lines.size()) {
                PDPage page = new PDPage(new PDRectangle(842, 595));
                document.addPage(page);
                try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                    for (next++; next < lines.size() && !lines.get(next).equals("page"); next++) {
                        String[] parts = lines.get(next).split(ListTrace.TAB, -1);
                        text.beginText();
                        text.setFont(fonts.get(parts[3]), Float.parseFloat(parts[2]));
                        text.newLineAtOffset(Float.parseFloat(parts[0]), Float.parseFloat(parts[1]));
                        text.showText(parts[4]);
                        text.endText();
                    }
                }
            }
            document.save(file.toFile());
        }
    }
}
