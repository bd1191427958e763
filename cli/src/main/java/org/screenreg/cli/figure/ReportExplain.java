package org.screenreg.cli.figure;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.call.Unmasking;
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

    @Parameters(paramLabel = "INDICATOR|balance", descriptionKey = "explain.id")
    private String id = "";

    @Mixin
    private FigureOptions figure = new FigureOptions();

    @Option(names = "--age", paramLabel = "FROM..TO", descriptionKey = "explain.ages")
    private @Nullable String ages;

    @Option(names = "--sex", paramLabel = "F|M", converter = SexOption.class, descriptionKey = "explain.sex")
    private @Nullable Sex sex;

    @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "explain.person")
    private @Nullable String person;

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "explain.state")
    private String state = "";

    @Mixin
    private ThingOptions things = new ThingOptions();

    @Mixin
    private Unmasking unmasking = new Unmasking();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "explain.output")
    private @Nullable Path output;

    private int code;

    @Override
    public void run() {
        unmasking.requirePurpose(unmasking.masked(), common.texts());
        CellDocument document = new CellDocument(common, unmasking, output);
        Whom whom = Whom.of(ages, sex);
        try (Context context = common.open()) {
            context.refuseFuture();
            FigureAsked asked = figure.of(id);
            if (id.equalsIgnoreCase(StandingPage.BALANCE)) {
                code = new StandingPage(common, context, asked.programme(), whom)
                        .list(state, unmasking.masked(), document);
                return;
            }
            Cell cell = things.cell(asked.question(context, common.asOf()), asked.part(context), whom, context);
            CellPage page = new CellPage(common, context, cell, unmasking.masked());
            code = person == null ? page.list(document) : page.explain(person);
        }
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
