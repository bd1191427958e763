package org.screenreg.report.worklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.screenreg.programme.Language;
import org.screenreg.report.Format;
import org.screenreg.report.Reports;
import org.screenreg.worklist.Worklist;

/** Writes worklists into memory with one renderer, so that the fonts are read once for all tests. */
final class Printed {
    private static final WorklistRenderer RENDERER = new WorklistRenderer(Reports.load());

    private Printed() {}

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
