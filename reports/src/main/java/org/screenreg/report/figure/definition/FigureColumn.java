package org.screenreg.report.figure.definition;

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
    GOAL(Phrase.GOAL),
    BEFORE(Phrase.BEFORE),
    CHANGE(Phrase.CHANGE),
    SHARE(Phrase.SHARE);

    private final Phrase heading;

    FigureColumn(Phrase heading) {
        this.heading = heading;
    }

    public Phrase heading() {
        return heading;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it needs the same days of the year before. */
    public boolean looksBack() {
        return this == BEFORE || this == CHANGE;
    }
}
