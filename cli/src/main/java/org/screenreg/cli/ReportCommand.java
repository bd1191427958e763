package org.screenreg.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.CoverageRun;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.report.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists and runs reports. */
@Command(name = "report", resourceBundle = Texts.BUNDLE, subcommands = ReportCommand.Run.class)
final class ReportCommand implements Runnable {
    private static final String COVERAGE = "coverage";

    @Mixin
    private Common common = new Common();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        RegistryCommand.missing(spec, common);
    }

    @Command(name = "list", resourceBundle = Texts.BUNDLE)
    int list(@Mixin Common common) {
        common.output().table(List.of(List.of(COVERAGE, common.texts().of("report.coverage"))));
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
                paramLabel = "YEAR,…",
                hideParamSyntax = true,
                descriptionKey = "report.period")
        private List<Integer> years = List.of();

        @Option(names = "--denominator", paramLabel = "residents|population", descriptionKey = "report.denominator")
        private org.screenreg.indicator.@Nullable Denominator denominator;

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

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public void run() {
            if (!report.equals(COVERAGE) && spec != null) {
                throw new ParameterException(spec.commandLine(), common.texts().of("report.unknown", report));
            }
            List<Integer> wanted = years.isEmpty()
                    ? List.of(common.asOf().getYear() - 1, common.asOf().getYear())
                    : years.stream().sorted().toList();
            if (wanted.stream()
                            .anyMatch(
                                    year -> year < 1990 || year > common.asOf().getYear())
                    && spec != null) {
                throw new ParameterException(
                        spec.commandLine(),
                        common.texts()
                                .of(
                                        "report.period-unknown",
                                        String.valueOf(common.asOf().getYear())));
            }
            try (Context context = common.open()) {
                new CoverageRun(common, context)
                        .write(wanted, denominator, formats, folder)
                        .forEach(file -> common.output().line(file));
            }
        }
    }
}
