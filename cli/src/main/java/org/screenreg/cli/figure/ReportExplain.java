package org.screenreg.cli.figure;

import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Texts;
import org.screenreg.programme.Sex;
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

    @Mixin
    private FigureOptions figure = new FigureOptions();

    @Option(names = "--age", paramLabel = "FROM..TO", descriptionKey = "explain.ages")
    private @Nullable String ages;

    @Option(names = "--sex", paramLabel = "F|M", converter = SexOption.class, descriptionKey = "explain.sex")
    private @Nullable Sex sex;

    @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "explain.person")
    private @Nullable String person;

    private int code;

    @Override
    public void run() {
        try (Context context = common.open()) {
            FigureAsked asked = figure.of(id);
            Cell cell = new Cell(asked.question(context, common.asOf()), asked.part(context), Whom.of(ages, sex));
            CellPage page = new CellPage(common, context, cell);
            code = person == null ? page.list() : page.explain(person);
        }
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
