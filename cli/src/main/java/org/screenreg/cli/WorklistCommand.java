package org.screenreg.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.handout.HandoutPage;
import org.screenreg.cli.handout.RefreshPage;
import org.screenreg.cli.handout.ReturnRun;
import org.screenreg.cli.run.Documents;
import org.screenreg.cli.run.ListWriters;
import org.screenreg.cli.run.WorklistRun;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.handout.change.ListChanges;
import org.screenreg.programme.CareTier;
import org.screenreg.report.Format;
import org.screenreg.worklist.WorklistRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the lists a tier works. */
@Command(name = "worklist", resourceBundle = Texts.BUNDLE, subcommands = WorklistCommand.Make.class)
final class WorklistCommand {

    @Mixin
    private Common common = new Common();

    @Command(name = "load", resourceBundle = Texts.BUNDLE)
    int load(
            @Mixin Common common,
            @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "worklist.files") List<Path> files) {
        try (Context context = common.open()) {
            return new ReturnRun(common, context).load(files);
        }
    }

    @Command(name = "refresh", resourceBundle = Texts.BUNDLE)
    int refresh(
            @Mixin Common common,
            @Parameters(paramLabel = "LIST", descriptionKey = "worklist.list-name") String name,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            descriptionKey = "worklist.refresh-output")
                    @Nullable
                    Path output) {
        try (Context context = common.open()) {
            ListChanges changes = context.refreshed(name);
            Documents.show(new RefreshPage(common, context).of(changes), output, common.output());
            context.journal()
                    .write(
                            "worklist-refresh",
                            "list %s, to file %s".formatted(changes.list().id(), output != null));
            return changes.isCurrent() ? ExitCode.FINE : ExitCode.NO;
        }
    }

    @Command(name = "list", resourceBundle = Texts.BUNDLE)
    int list(@Mixin Common common) {
        try (Context context = common.open()) {
            new HandoutPage(common).print(context.handouts().progress(common.asOf()));
            return ExitCode.FINE;
        }
    }

    /** One call of {@code worklist make}. */
    @Command(name = "make", resourceBundle = Texts.BUNDLE)
    static final class Make implements Runnable, picocli.CommandLine.IExitCodeGenerator {
        private static final int DAYS_AHEAD = 30;

        @Mixin
        private Common common = new Common();

        @Parameters(paramLabel = "village|township|county", descriptionKey = "worklist.tier")
        private String tier = "";

        @Option(names = "--unit", paramLabel = "CODE|NAME", descriptionKey = "worklist.unit")
        private @Nullable String unit;

        @Option(names = "--programme", paramLabel = "NAME", descriptionKey = "option.programme")
        private @Nullable String programme;

        @Option(names = "--until", paramLabel = "DATE", descriptionKey = "worklist.until")
        private @Nullable LocalDate until;

        @Option(names = "--most", paramLabel = "N", descriptionKey = "worklist.most")
        private int most;

        @Option(
                names = "--format",
                split = ",",
                paramLabel = "xlsx,pdf,html,csv",
                hideParamSyntax = true,
                descriptionKey = "option.format")
        private List<Format> formats = List.of(Format.XLSX, Format.PDF);

        @Option(
                names = {"-o", "--output"},
                paramLabel = "DIR",
                descriptionKey = "option.folder")
        private Path folder = Path.of("worklists");

        @Option(names = "--unmask", descriptionKey = "option.unmask")
        private boolean unmask;

        @Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "option.purpose")
        private @Nullable String purpose;

        @Spec
        private @Nullable CommandSpec spec;

        private int code;

        @Override
        public void run() {
            if (unmask && (purpose == null || purpose.isBlank()) && spec != null) {
                throw new ParameterException(spec.commandLine(), common.texts().of("worklist.purpose-missing"));
            }
            try (Context context = common.open();
                    ListWriters writers = new ListWriters(context.results())) {
                if (programme != null) {
                    context.protocols().versions(programme);
                }
                WorklistRequest request = new WorklistRequest(
                        careTier(),
                        unit,
                        programme,
                        common.asOf(),
                        until == null ? common.asOf().plusDays(DAYS_AHEAD) : until,
                        most,
                        !unmask);
                WorklistRun run = new WorklistRun(common, context, writers);
                run.write(request, formats, folder, purpose == null ? "" : purpose);
                run.files().forEach(file -> common.output().line(file));
                common.output()
                        .say(common.texts()
                                .of(
                                        "worklist.made",
                                        String.valueOf(run.lists()),
                                        String.valueOf(run.tasks()),
                                        String.valueOf(run.overdue())));
                code = run.lists() == 0 ? ExitCode.NO : ExitCode.FINE;
            }
        }

        private CareTier careTier() {
            if (!List.of("village", "township", "county").contains(tier) && spec != null) {
                throw new ParameterException(spec.commandLine(), common.texts().of("worklist.tier-unknown", tier));
            }
            return CareTier.parse(tier);
        }

        @Override
        public int getExitCode() {
            return code;
        }
    }
}
