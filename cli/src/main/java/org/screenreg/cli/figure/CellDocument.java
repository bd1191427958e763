package org.screenreg.cli.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Unmasking;
import org.screenreg.indicator.Behind;
import org.screenreg.report.page.PageRenderer;
import org.screenreg.report.page.TableCsv;
import org.screenreg.report.page.TablePage;
import org.screenreg.report.page.TableSection;
import org.screenreg.report.page.TableWorkbook;

/** The line list behind a cell, on the terminal or in a file. */
final class CellDocument {
    private static final List<String> COLUMNS =
            List.of("person", "name", "identity_number", "age", "place", "counts", "things", "milestones", "state");

    private final Common common;
    private final Unmasking unmasking;
    private final @Nullable Path output;

    /** What stands above the list: whose it is, and how many count. */
    record Text(String title, String summary) {}

    CellDocument(Common common, Unmasking unmasking, @Nullable Path output) {
        this.common = common;
        this.unmasking = unmasking;
        this.output = output;
    }

    /** How it was shown, for the journal. */
    String how() {
        return (output == null ? "shown, " : "to file, ")
                + (unmasking.masked() ? "masked" : "unmasked, purpose: " + unmasking.purpose());
    }

    void write(Text text, PersonRows rows, List<Behind> persons) {
        if (output == null) {
            common.output().line(text.title());
            common.output().line(text.summary());
            common.output().table(rows.of(persons));
            return;
        }
        write(text, rows.headings(), rows.of(persons), output);
        common.output().say(text.summary());
        common.output().line(output.toString());
    }

    private void write(Text text, List<String> headings, List<List<String>> rows, Path file) {
        TablePage page = new TablePage(
                common.texts().language().tag(),
                text.title(),
                List.of(text.summary()),
                List.of(new TableSection(common.texts().of("explain.persons"), "", headings, rows)),
                common.texts().of("explain.foot", common.asOf().toString()));
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            TableCsv.write(COLUMNS, rows, file);
        } else if (name.endsWith(".xlsx")) {
            TableWorkbook.write(page, common.asOf(), file);
        } else {
            new PageRenderer().write(page, file);
        }
    }
}
