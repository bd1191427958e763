package org.screenreg.report.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook so that it carries a day and nothing of the moment or machine it was written on. */
public final class Dated {
    private Dated() {}

    public static void write(XSSFWorkbook workbook, LocalDate day, OutputStream out) throws IOException {
        workbook.getProperties()
                .getCoreProperties()
                .setCreated(
                        Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry dated = new ZipEntry(part.getName());
                dated.setTimeLocal(day.atStartOfDay());
                zip.putNextEntry(dated);
                parts.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
