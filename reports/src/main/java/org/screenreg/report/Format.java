package org.screenreg.report;

import java.util.Locale;

/** The kind of file a document is written to. */
public enum Format {
    XLSX,
    HTML,
    PDF,
    CSV;

    /** The file name extension, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
