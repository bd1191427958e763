package org.screenreg.cli.figure;

import java.nio.file.Path;
import java.util.List;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.indicator.Denominator;
import org.screenreg.indicator.Period;
import org.screenreg.programme.CodeLists;
import org.screenreg.report.Format;
import org.screenreg.report.figure.cell.Suppression;
import org.screenreg.report.figure.definition.FigureReports;
import org.screenreg.report.figure.definition.ReportDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists and runs reports. */
@Command(
        name = "report",
        resourceBundle = Texts.BUNDLE,
        subcommands = {ReportCommand.Run.class, ReportExplain.class, ReportReconcile.class, ReportSettlement.class})
public final class ReportCommand {
    @Mixin
    private Common common = new Common();

    @Command(name = "list", resourceBundle = Texts.BUNDLE)
    int list(@Mixin Common common) {
        common.output()
                .table(new FigureReports(CodeLists.load())
                        .all().stream()
                                .map(report ->
                                        List.of(report.id(), common.texts().of(report.title())))
                                .toList());
        return ExitCode.FINE;
    }

    /** One call of {@code report run}. */
    @Command(name = "run", resourceBundle = Texts.BUNDLE)
    static final class Run implements Runnable {
        @Mixin
        private Common common = new Common();

        @Parameters(paramLabel = "REPORT", descriptionKey = "report.name")
        private String report = "";

        @Option(
                names = "--period",
                split = ",",
                paramLabel = "PERIOD,…",
                hideParamSyntax = true,
                descriptionKey = "report.period")
        private List<String> periods = List.of();

        @Option(names = "--denominator", paramLabel = "residents|population", descriptionKey = "report.denominator")
        private Denominator denominator = Denominator.RESIDENTS;

        @Option(names = "--suppress", descriptionKey = "report.suppress")
        private boolean suppress;

        @Option(
                names = "--format",
                split = ",",
                paramLabel = "xlsx,pdf,html,csv",
                hideParamSyntax = true,
                descriptionKey = "option.format")
        private List<Format> formats = List.of(Format.XLSX, Format.PDF, Format.HTML);

        @Option(
                names = {"-o", "--output"},
                paramLabel = "DIR",
                descriptionKey = "option.folder")
        private Path folder = Path.of("reports");

        @Override
        public void run() {
            ReportDefinition definition = new FigureReports(CodeLists.load()).get(report);
            List<Period> wanted = periods.isEmpty()
                    ? definition.span().upTo(common.asOf())
                    : periods.stream()
                            .map(text -> Period.parse(text, common.asOf()))
                            .toList();
            ReportRun.Counts counts =
                    new ReportRun.Counts(denominator, suppress ? Suppression.BELOW_FIVE : Suppression.NONE);
            try (Context context = common.open()) {
                context.refuseFuture();
                new ReportRun(common, context)
                        .write(definition, wanted, counts, formats, folder)
                        .forEach(file -> common.output().line(file));
            }
        }
    }
}
