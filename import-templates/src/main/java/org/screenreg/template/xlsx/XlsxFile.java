package org.screenreg.template.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.screenreg.intake.IssueCode;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.MergedRange;
import org.screenreg.template.sheet.RowSink;
import org.screenreg.template.sheet.SheetFile;

/** A zipped workbook (xlsx), read part by part without a model of it in memory. */
public final class XlsxFile implements SheetFile {
    private final Opening opening;
    private final XlsxIndex index;
    private final XlsxCells cells;
    private final List<SheetScan> scans;

    private XlsxFile(Opening opening, XlsxIndex index, XlsxCells cells, List<SheetScan> scans) {
        this.opening = opening;
        this.index = index;
        this.cells = cells;
        this.scans = scans;
    }

    /** Opens the parts of a workbook anew. */
    @FunctionalInterface
    private interface Opening {
        ZipParts open() throws FileRefused;
    }

    public static XlsxFile open(Path file) throws FileRefused {
        return open(() -> ZipParts.open(file));
    }

    /** A workbook that is held in memory, such as one that was decrypted and must not touch the disk. */
    public static XlsxFile open(byte[] workbook) throws FileRefused {
        return open(() -> ZipParts.open(workbook));
    }

    private static XlsxFile open(Opening opening) throws FileRefused {
        try (ZipParts parts = opening.open()) {
            XlsxIndex index = XlsxIndex.read(parts);
            XlsxCells cells = new XlsxCells(strings(parts, index), styles(parts, index), index.from1904());
            List<SheetScan> scans = new ArrayList<>();
            for (String part : index.sheetParts()) {
                try (InputStream bytes = parts.bytes(part)) {
                    scans.add(SheetScan.of(bytes));
                }
            }
            return new XlsxFile(opening, index, cells, scans);
        } catch (IOException | XMLStreamException e) {
            throw refused(e);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return index.sheets();
    }

    @Override
    public boolean countsFrom1904() {
        return index.from1904();
    }

    @Override
    public List<MergedRange> merged(int sheet) {
        return scans.get(sheet).merged();
    }

    @Override
    public void rows(int sheet, RowSink sink) throws FileRefused {
        try (ZipParts parts = opening.open();
                InputStream bytes = parts.bytes(index.sheetParts().get(sheet))) {
            XMLStreamReader xml = ZipParts.xml(bytes);
            new XlsxRows(cells, xml, scans.get(sheet).values()).read(sink);
        } catch (IOException | XMLStreamException e) {
            throw refused(e);
        }
    }

    private static SharedStrings strings(ZipParts parts, XlsxIndex index)
            throws IOException, XMLStreamException, FileRefused {
        if (!parts.has(index.stringsPart())) {
            return SharedStrings.none();
        }
        try (InputStream bytes = parts.bytes(index.stringsPart())) {
            return SharedStrings.read(ZipParts.xml(bytes));
        }
    }

    private static XlsxStyles styles(ZipParts parts, XlsxIndex index) throws IOException, XMLStreamException {
        if (!parts.has(index.stylesPart())) {
            return XlsxStyles.none();
        }
        try (InputStream bytes = parts.bytes(index.stylesPart())) {
            return XlsxStyles.read(ZipParts.xml(bytes));
        }
    }

    /** The parser wraps what its stream throws, so the whole chain of causes is looked at. */
    private static FileRefused refused(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PartTooLarge) {
                return new FileRefused(IssueCode.WORKBOOK_TOO_LARGE, e);
            }
        }
        return new FileRefused(IssueCode.WORKBOOK_DAMAGED, e);
    }
}
