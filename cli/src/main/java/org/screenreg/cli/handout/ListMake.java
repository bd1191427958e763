package org.screenreg.cli.handout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.call.Unmasking;
import org.screenreg.cli.run.ListWriters;
import org.screenreg.cli.run.WorklistRun;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.programme.CareTier;
import org.screenreg.report.Format;
import org.screenreg.report.Reports;
import org.screenreg.report.SavedList;
import org.screenreg.worklist.Selection;
import org.screenreg.worklist.WorklistRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the lists of a tier, or those a county has thought out and keeps as a file. */
@Command(name = "make", resourceBundle = Texts.BUNDLE)
public final class ListMake implements Runnable, IExitCodeGenerator {

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "village|township|county|FILE.yaml", descriptionKey = "worklist.tier")
    private String what = "";

    @Option(names = "--unit", paramLabel = "CODE|NAME", descriptionKey = "worklist.unit")
    private @Nullable String unit;

    @Option(names = "--programme", paramLabel = "NAME", descriptionKey = "option.programme")
    private @Nullable String programme;

    @Mixin
    private DoctorChoice doctors = new DoctorChoice();

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "worklist.until")
    private @Nullable LocalDate until;

    @Option(names = "--most", paramLabel = "N", descriptionKey = "worklist.most")
    private @Nullable Integer most;

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

    @Mixin
    private Unmasking unmasking = new Unmasking();

    @Spec
    private @Nullable CommandSpec spec;

    private int code;

    @Override
    public void run() {
        Reports reports = Reports.load();
        Optional<SavedList> saved = what.endsWith(".yaml") || what.endsWith(".yml")
                ? Optional.of(reports.savedList(Path.of(what)))
                : Optional.empty();
        boolean masked = unmasking.masked() && saved.map(SavedList::masked).orElse(true);
        unmasking.requirePurpose(masked, common.texts());
        Reports looks = saved.map(list -> reports.with(list.layout())).orElse(reports);
        try (Context context = common.open();
                ListWriters writers = new ListWriters(looks, context.results())) {
            if (programme != null) {
                context.protocols().versions(programme);
            }
            WorklistRequest request = request(saved, masked);
            doctors.requireKnown(request.selection().doctors(), context, common.texts());
            WorklistRun run = new WorklistRun(common, context, writers);
            run.write(request, formats, folder, unmasking.purpose());
            run.files().forEach(file -> common.output().line(file));
            say(run);
            code = run.lists() == 0 ? ExitCode.NO : ExitCode.FINE;
        }
    }

    private void say(WorklistRun run) {
        common.output()
                .say(common.texts()
                        .of(
                                "worklist.made",
                                String.valueOf(run.lists()),
                                String.valueOf(run.tasks()),
                                String.valueOf(run.overdue())));
        run.sayWaiting();
    }

    /** What is asked for; an option goes before what the file says. */
    private WorklistRequest request(Optional<SavedList> saved, boolean masked) {
        LocalDate asOf = common.asOf();
        Selection kept = saved.map(SavedList::selection).orElse(Selection.ALL);
        Selection chosen = kept.of(doctors.chosen(kept.doctors(), common.texts()));
        return new WorklistRequest(
                saved.map(list -> list.layout().tier()).orElseGet(this::careTier),
                unit,
                programme == null ? chosen : chosen.within(Set.of(programme)),
                asOf,
                until == null
                        ? asOf.plusDays(saved.map(SavedList::daysAhead).orElse(WorklistRequest.DAYS_AHEAD))
                        : until,
                most == null ? saved.map(SavedList::most).orElse(0) : most,
                masked);
    }

    private CareTier careTier() {
        if (!List.of("village", "township", "county").contains(what)) {
            throw wrong("worklist.tier-unknown", what);
        }
        return CareTier.parse(what);
    }

    private RuntimeException wrong(String key, String... about) {
        String sentence = common.texts().of(key, about);
        return spec == null
                ? new IllegalStateException(sentence)
                : new ParameterException(spec.commandLine(), sentence);
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
