package org.screenreg.report.protocol;

/** The kind of file the document of a protocol is written to. */
public enum ProtocolFormat {
    MD,
    XLSX,
    HTML
}
