package org.screenreg.cli.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.text.Output;
import org.screenreg.report.page.PageRenderer;
import org.screenreg.report.page.TablePage;
import org.screenreg.report.page.TableSection;

/** Shows a document of tables on the terminal, or writes it to a file. */
public final class Documents {
    private Documents() {}

    /** Writes to the file where one is named, HTML or PDF by its ending; otherwise to standard output. */
    public static void show(TablePage page, @Nullable Path file, Output out) {
        if (file == null) {
            print(page, out);
        } else {
            new PageRenderer().write(page, file);
            out.line(file.toString());
        }
    }

    private static void print(TablePage page, Output out) {
        out.line(page.title());
        page.facts().forEach(out::line);
        for (TableSection section : page.sections()) {
            out.line("");
            out.line(section.title());
            if (!section.intro().isEmpty()) {
                out.line(section.intro());
            }
            if (!section.rows().isEmpty()) {
                List<List<String>> rows = new ArrayList<>();
                rows.add(section.headings());
                rows.addAll(section.rows());
                out.table(rows);
            }
        }
    }
}
