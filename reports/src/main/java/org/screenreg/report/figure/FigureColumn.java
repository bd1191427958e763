package org.screenreg.report.figure;

import java.util.Locale;
import org.screenreg.report.Phrase;

/** A column of figures, shown for every period. */
public enum FigureColumn {
    NUMERATOR(Phrase.NUMERATOR),
    DENOMINATOR(Phrase.DENOMINATOR),
    RATE(Phrase.RATE),
    DOCUMENTED(Phrase.DOCUMENTED),
    UNRECORDED(Phrase.UNRECORDED),
    MEDIAN(Phrase.MEDIAN),
    P90(Phrase.P90),
    GOAL(Phrase.GOAL);

    private final Phrase heading;

    FigureColumn(Phrase heading) {
        this.heading = heading;
    }

    Phrase heading() {
        return heading;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
