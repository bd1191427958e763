package org.screenreg.template.xlsx;

import java.io.IOException;

/** A part of a zipped workbook that unpacks to more than any real one. */
final class PartTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    PartTooLarge() {
        super("part is too large");
    }
}
