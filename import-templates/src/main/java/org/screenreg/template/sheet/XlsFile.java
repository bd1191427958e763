package org.screenreg.template.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.RawCell;

/** A workbook of the format before 2007 (xls); at most 65,536 rows a sheet, so it is held whole. */
public final class XlsFile implements SheetFile {
    private static final int MOST_COLUMNS = 256;

    private final HSSFWorkbook workbook;
    private final CellNumbers numbers;

    private XlsFile(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.numbers = new CellNumbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
    }

    public static XlsFile open(Path file, FilePassword password) throws FileRefused {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (!container.getRoot().hasEntryCaseInsensitive("Workbook")
                    && !container.getRoot().hasEntryCaseInsensitive("Book")) {
                throw new FileRefused(IssueCode.NOT_A_WORKBOOK);
            }
            return new XlsFile(LockedWorkbook.open(container, password));
        } catch (OldExcelFormatException e) {
            throw new FileRefused(IssueCode.NOT_A_WORKBOOK, e);
        } catch (IOException | RuntimeException e) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED, e);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(i ->
                        new Sheet(workbook.getSheetName(i), workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)))
                .toList();
    }

    @Override
    public boolean countsFrom1904() {
        return workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    @Override
    public List<MergedRange> merged(int sheet) {
        return workbook.getSheetAt(sheet).getMergedRegions().stream()
                .map(XlsFile::range)
                .toList();
    }

    @Override
    public void rows(int sheet, RowSink sink) throws FileRefused {
        for (int column = 0; column < MOST_COLUMNS; column++) {
            if (workbook.getSheetAt(sheet).isColumnHidden(column)) {
                sink.hiddenColumns(column, column);
            }
        }
        for (Row row : workbook.getSheetAt(sheet)) {
            RawCell[] cells = cells(row);
            if (cells.length > 0 && row.getZeroHeight()) {
                sink.hiddenRow(row.getRowNum() + 1);
            }
            boolean wantsMore = cells.length == 0 || sink.row(row.getRowNum() + 1, cells, cells.length);
            if (!wantsMore) {
                return;
            }
        }
    }

    private RawCell[] cells(Row row) throws FileRefused {
        try {
            RawCell[] cells = new RawCell[Math.max(0, row.getLastCellNum())];
            boolean any = false;
            for (int i = 0; i < cells.length; i++) {
                Cell cell = row.getCell(i);
                cells[i] = cell == null ? RawCell.BLANK : marked(cell);
                any |= !cells[i].isBlank();
            }
            return any ? cells : new RawCell[0];
        } catch (RuntimeException e) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED, e);
        }
    }

    private RawCell marked(Cell cell) {
        RawCell raw = raw(cell);
        return !raw.isBlank() && isStruckOut(cell) ? raw.struck() : raw;
    }

    private boolean isStruckOut(Cell cell) {
        if (workbook.getFontAt(cell.getCellStyle().getFontIndex()).getStrikeout()) {
            return true;
        }
        if (cell.getCellType() != CellType.STRING) {
            return false;
        }
        HSSFRichTextString text = (HSSFRichTextString) cell.getRichStringCellValue();
        return IntStream.range(0, text.numFormattingRuns())
                .map(text::getFontOfFormattingRun)
                .anyMatch(font -> workbook.getFontAt(font).getStrikeout());
    }

    private RawCell raw(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> RawCell.text(cell.getRichStringCellValue().getString());
            case NUMERIC ->
                isDate(cell) ? numbers.date(cell.getNumericCellValue()) : numbers.number(cell.getNumericCellValue());
            case BOOLEAN ->
                new RawCell(RawCell.Kind.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE", Double.NaN);
            case ERROR ->
                new RawCell(
                        RawCell.Kind.ERROR,
                        FormulaError.forInt(cell.getErrorCellValue()).getString(),
                        Double.NaN);
            case BLANK, FORMULA, _NONE -> RawCell.BLANK;
        };
    }

    private static boolean isDate(Cell cell) {
        int id = cell.getCellStyle().getDataFormat();
        return DateFormats.isBuiltInDate(id)
                || DateFormats.isDate(cell.getCellStyle().getDataFormatString());
    }

    private static MergedRange range(CellRangeAddress range) {
        return new MergedRange(
                range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn());
    }
}
