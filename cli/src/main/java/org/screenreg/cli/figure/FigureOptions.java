package org.screenreg.cli.figure;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a call names the one figure it asks about. */
final class FigureOptions {
    @Option(names = "--programme", paramLabel = "NAME", required = true, descriptionKey = "explain.programme")
    private String programme = "";

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "explain.period")
    private @Nullable String period;

    @Option(names = "--place", paramLabel = "CODE|NAME", descriptionKey = "explain.place")
    private @Nullable String place;

    FigureAsked of(String indicator) {
        return new FigureAsked(indicator, programme, period, place);
    }
}
