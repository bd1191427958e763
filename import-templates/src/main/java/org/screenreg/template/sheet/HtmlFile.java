package org.screenreg.template.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.RawCell;

/** A web page with tables, as many systems send it under the name of a workbook; every table is a sheet. */
public final class HtmlFile implements SheetFile {
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS_MERGED = 65_536;

    private final String name;
    private final List<Table> tables;

    /** One table: its rows of cells, which of them are hidden, and what is merged. */
    private record Table(List<RawCell[]> rows, List<Boolean> hidden, List<MergedRange> merged) {}

    private HtmlFile(String name, List<Table> tables) {
        this.name = name;
        this.tables = tables;
    }

    /** Opens a file that begins like a web page. */
    public static HtmlFile open(Path file) throws FileRefused {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new FileRefused(IssueCode.WORKBOOK_TOO_LARGE);
            }
            List<Table> tables = new ArrayList<>();
            for (Element table : Jsoup.parse(text(file)).select("table")) {
                if (table.parents().stream()
                        .noneMatch(parent -> parent.normalName().equals("table"))) {
                    tables.add(new Grid().table(table));
                }
            }
            if (tables.isEmpty()) {
                throw new FileRefused(IssueCode.NOT_A_WORKBOOK);
            }
            return new HtmlFile(DelimitedFile.sheetName(file), tables);
        } catch (IOException e) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED, e);
        }
    }

    private static String text(Path file) throws IOException, FileRefused {
        try (Reader reader = TextEncoding.reader(file, TextEncoding.of(file))) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }

    @Override
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            sheets.add(new Sheet(tables.size() == 1 ? name : name + " " + (i + 1), false));
        }
        return sheets;
    }

    @Override
    public List<MergedRange> merged(int sheet) {
        return tables.get(sheet).merged();
    }

    @Override
    public void rows(int sheet, RowSink sink) {
        Table table = tables.get(sheet);
        for (int i = 0; i < table.rows().size(); i++) {
            RawCell[] cells = table.rows().get(i);
            if (Arrays.stream(cells).allMatch(RawCell::isBlank)) {
                continue;
            }
            if (table.hidden().get(i)) {
                sink.hiddenRow(i + 1);
            }
            if (!sink.row(i + 1, cells, cells.length)) {
                return;
            }
        }
    }

    /** Lays the cells of a table out on a grid, leaving the places free that a merged cell covers. */
    private static final class Grid {
        private final Table table = new Table(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        private int[] coveredUntil = new int[0];

        Table table(Element element) {
            for (Element row : element.select("tr")) {
                if (row.closest("table") == element) {
                    add(row);
                }
            }
            return table;
        }

        private void add(Element row) {
            int number = table.rows().size() + 1;
            List<RawCell> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    put(cell, number, cells);
                }
            }
            table.rows().add(cells.toArray(RawCell[]::new));
            table.hidden().add(isHidden(row));
        }

        private void put(Element element, int row, List<RawCell> cells) {
            while (isCovered(cells.size(), row)) {
                cells.add(RawCell.BLANK);
            }
            int column = cells.size();
            int columns = span(element, "colspan", MOST_COLUMNS - column);
            int rows = span(element, "rowspan", MOST_ROWS_MERGED);
            if (column >= MOST_COLUMNS) {
                return;
            }
            if (rows > 1 || columns > 1) {
                table.merged().add(new MergedRange(row, row + rows - 1, column, column + columns - 1));
                cover(column, column + columns, row + rows - 1);
            }
            cells.add(cell(element));
            for (int i = 1; i < columns; i++) {
                cells.add(RawCell.BLANK);
            }
        }

        private boolean isCovered(int column, int row) {
            return column < coveredUntil.length && coveredUntil[column] >= row;
        }

        private void cover(int first, int end, int lastRow) {
            if (end > coveredUntil.length) {
                coveredUntil = Arrays.copyOf(coveredUntil, end);
            }
            Arrays.fill(coveredUntil, first, end, lastRow);
        }

        private static int span(Element cell, String attribute, int most) {
            String digits = cell.attr(attribute).strip();
            return digits.matches("\\d{1,6}") ? Math.max(1, Math.min(Integer.parseInt(digits), most)) : 1;
        }

        private static RawCell cell(Element element) {
            RawCell text = RawCell.text(element.text().replace('\u00A0', ' ').strip());
            boolean struck = !element.select("s, strike, del").isEmpty()
                    || style(element).contains("line-through");
            return struck ? text.struck() : text;
        }

        private static boolean isHidden(Element row) {
            return style(row).contains("display:none");
        }

        private static String style(Element element) {
            return element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        }
    }
}
