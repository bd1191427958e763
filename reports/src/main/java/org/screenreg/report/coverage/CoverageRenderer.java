package org.screenreg.report.coverage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.report.CsvText;
import org.screenreg.report.Format;
import org.screenreg.report.Pages;
import org.screenreg.report.PdfWriter;
import org.screenreg.report.Reports;
import org.screenreg.report.Wording;

/** Writes coverage reports to files; one renderer serves one thread. */
public final class CoverageRenderer {
    private final Reports reports;
    private final Pages pages = new Pages();
    private final PdfWriter pdf = PdfWriter.forScreen();

    public CoverageRenderer(Reports reports) {
        this.reports = reports;
    }

    /** Writes {@code report} to {@code file}, replacing it. */
    public void write(CoverageReport report, Language language, Format format, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(report, language, format, out);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("报表无法写入 " + file + "。", "The report cannot be written to " + file + "."), e);
        }
    }

    /** Writes {@code report} to an open stream, which stays open. */
    public void write(CoverageReport report, Language language, Format format, OutputStream out) throws IOException {
        Wording wording = reports.in(language);
        switch (format) {
            case HTML -> out.write(html(report, wording).getBytes(StandardCharsets.UTF_8));
            case PDF -> pdf.write(html(report, wording), out);
            case XLSX -> new CoverageWorkbook(wording).write(report, out);
            case CSV -> new CoverageCsv(wording).write(report, CsvText.to(out));
        }
    }

    private String html(CoverageReport report, Wording wording) {
        return pages.html(
                "coverage/document", new CoveragePrint(reports.coverage().intro(), wording).print(report));
    }
}
