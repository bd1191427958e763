package org.screenreg.cli.figure;

import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who stands behind a figure, who of them counts, and why. */
@Command(name = "explain", resourceBundle = Texts.BUNDLE)
final class ReportExplain implements Runnable, IExitCodeGenerator {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "INDICATOR", descriptionKey = "indicator.id")
    private String id = "";

    @Option(names = "--programme", paramLabel = "NAME", required = true, descriptionKey = "explain.programme")
    private String programme = "";

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "explain.period")
    private @Nullable String period;

    @Option(names = "--place", paramLabel = "CODE|NAME", descriptionKey = "explain.place")
    private @Nullable String place;

    @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "explain.person")
    private @Nullable String person;

    private int code;

    @Override
    public void run() {
        try (Context context = common.open()) {
            FigureAsked asked = new FigureAsked(id, programme, period, place);
            CellPage page = new CellPage(common, context, asked.question(context, common.asOf()), asked.part(context));
            code = person == null ? page.list() : page.explain(person);
        }
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
