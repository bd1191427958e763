package org.screenreg.report.worklist;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.screenreg.RegistryException;
import org.screenreg.handout.ResultColumns;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.report.CsvText;
import org.screenreg.report.Format;
import org.screenreg.report.Pages;
import org.screenreg.report.Reports;
import org.screenreg.report.paper.Typefaces;
import org.screenreg.worklist.Worklist;

/** Writes worklists to files; fonts and templates are read once, so use one renderer for many lists, in one thread. */
public final class WorklistRenderer {
    private final Reports reports;
    private final ResultColumns results;
    private final Pages pages = new Pages();
    private final Typefaces faces = new Typefaces();

    public WorklistRenderer(Reports reports, ResultColumns results) {
        this.reports = reports;
        this.results = results;
    }

    /** Writes {@code list} to {@code file}, replacing it. */
    public void write(Worklist list, Language language, Format format, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(list, language, format, out);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("工作清单无法写入 " + file + "。", "The worklist cannot be written to " + file + "."), e);
        }
    }

    /** Writes {@code list} to an open stream, which stays open. */
    public void write(Worklist list, Language language, Format format, OutputStream out) throws IOException {
        switch (format) {
            case HTML -> out.write(html(list, language).getBytes(StandardCharsets.UTF_8));
            case PDF -> new WorklistPaper(faces).write(print(list, language, faces::drawable), list.asOf(), out);
            case XLSX ->
                new WorklistWorkbook(reports.worklist(list.tier()), reports.in(language), reports.codeLists(), results)
                        .write(list, out);
            case CSV -> new WorklistCsv(reports.in(language)).write(list, CsvText.to(out));
        }
    }

    private String html(Worklist list, Language language) {
        return pages.html("worklist/document", print(list, language, UnaryOperator.identity()));
    }

    private PrintedWorklist print(Worklist list, Language language, UnaryOperator<String> drawable) {
        return new WorklistPrint(reports.worklist(list.tier()), reports.in(language), drawable).print(list);
    }
}
