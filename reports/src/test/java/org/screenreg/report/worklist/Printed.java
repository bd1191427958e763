package org.screenreg.report.worklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.screenreg.handout.ResultColumns;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.report.Format;
import org.screenreg.report.Reports;
import org.screenreg.worklist.Worklist;

/** Writes worklists into memory with one renderer, so that the fonts are read once for all tests. */
final class Printed {
    /** Mammography alone has a result to enter, on each side. */
    private static final ResultColumns RESULTS = (programme, step) ->
            step.equals("step-0") ? List.of(result("left", "左侧", "Left"), result("right", "右侧", "Right")) : List.of();

    private static final WorklistRenderer RENDERER = new WorklistRenderer(Reports.load(), RESULTS);

    private Printed() {}

    private static SubmittedColumn result(String key, String zh, String en) {
        return new SubmittedColumn(
                key,
                new Label(zh, en),
                ColumnKind.CODE,
                "birads",
                List.of("mammography." + key),
                false,
                Double.NaN,
                Double.NaN);
    }

    static synchronized byte[] bytes(Worklist list, Language language, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RENDERER.write(list, language, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Worklist list, Language language, Format format) {
        return new String(bytes(list, language, format), StandardCharsets.UTF_8);
    }
}
