package org.screenreg.report.figure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.screenreg.RegistryException;
import org.screenreg.indicator.Counted;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.report.CsvText;
import org.screenreg.report.Format;
import org.screenreg.report.Pages;
import org.screenreg.report.PdfWriter;
import org.screenreg.report.Phrase;
import org.screenreg.report.Reports;
import org.screenreg.report.StyleSheet;

/** Writes reports to files; one renderer serves one thread. */
public final class FigureRenderer {
    private static final int WIDEST = 78;

    private final Reports reports;
    private final Pages pages = new Pages();
    private final PdfWriter pdf = PdfWriter.forScreen();

    public FigureRenderer(Reports reports) {
        this.reports = reports;
    }

    /** Writes {@code report} with what was counted for it to {@code file}, replacing it. */
    public void write(ReportBook report, Counted counted, Language language, Format format, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(report, counted, language, format, out);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("报表无法写入 " + file + "。", "The report cannot be written to " + file + "."), e);
        }
    }

    /** Writes {@code report} to an open stream, which stays open. */
    void write(ReportBook report, Counted counted, Language language, Format format, OutputStream out)
            throws IOException {
        FigureWords words = new FigureWords(reports.in(language), report.setting());
        switch (format) {
            case HTML -> out.write(html(report, counted, words).getBytes(StandardCharsets.UTF_8));
            case PDF -> pdf.write(html(report, counted, words), counted.asOf(), out);
            case XLSX -> new FigureWorkbook(words).write(printed(report, counted, words), out);
            case CSV -> new FigureCsv(words).write(report, counted, CsvText.to(out));
        }
    }

    private String html(ReportBook report, Counted counted, FigureWords words) {
        ReportBook.Printed printed = printed(report, counted, words);
        return pages.html("figure/document", new SharedDefinitions(words).once(printed.narrow(WIDEST)));
    }

    private static ReportBook.Printed printed(ReportBook report, Counted counted, FigureWords words) {
        return new ReportBook.Printed(
                words.wording().language().tag(),
                counted.asOf(),
                words.of(report.definition().title()),
                words.of(report.county()) + "　" + words.of(Phrase.AS_OF, counted.asOf()),
                words.of(report.definition().intro()),
                StyleSheet.of("figure"),
                report.tables(counted, words));
    }
}
