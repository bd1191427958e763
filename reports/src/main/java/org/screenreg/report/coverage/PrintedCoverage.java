package org.screenreg.report.coverage;

import java.util.List;

/** A coverage report as it is printed: the words every table shares, and the tables. */
record PrintedCoverage(
        String language,
        String title,
        String place,
        String intro,
        String nothing,
        String style,
        Words words,
        List<PrintedTable> tables) {

    /** The headings of the tables and the captions of the charts. */
    record Words(
            String township,
            String numerator,
            String denominator,
            String rate,
            String beside,
            String low,
            String high) {}
}
