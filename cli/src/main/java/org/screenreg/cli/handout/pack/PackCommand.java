package org.screenreg.cli.handout.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.call.Unmasking;
import org.screenreg.cli.handout.DoctorChoice;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.handout.pack.Pack;
import org.screenreg.programme.CareTier;
import org.screenreg.worklist.Doctors;
import org.screenreg.worklist.Selection;
import org.screenreg.worklist.WorklistRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the one file a unit takes along, and the one that comes back. */
@Command(name = "pack", resourceBundle = Texts.BUNDLE)
public final class PackCommand implements Runnable, IExitCodeGenerator {
    @Mixin
    private Common common = new Common();

    @Mixin
    private Sealing sealing = new Sealing();

    @ArgGroup(multiplicity = "1")
    private Way way = new Way();

    /** There or back. */
    static final class Way {
        @Option(names = "--for", paramLabel = "CODE|NAME", required = true, descriptionKey = "pack.for")
        private @Nullable String unit;

        @Option(names = "--back", paramLabel = "DIR", required = true, descriptionKey = "pack.back")
        private @Nullable Path folder;
    }

    @Mixin
    private DoctorChoice doctors = new DoctorChoice();

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "worklist.until")
    private @Nullable LocalDate until;

    @Option(names = "--most", paramLabel = "N", descriptionKey = "worklist.most")
    private int most;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            descriptionKey = "option.output")
    private Path output = Path.of("");

    @Mixin
    private Unmasking unmasking = new Unmasking();

    private int code;

    @Override
    public void run() {
        unmasking.requirePurpose(unmasking.masked(), common.texts());
        if (way.folder != null) {
            back(way.folder);
        } else if (way.unit != null) {
            try (Context context = common.open()) {
                leave(way.unit, context);
            }
        }
    }

    private void leave(String unit, Context context) {
        Selection people = Selection.ALL.of(doctors.chosen(Doctors.TOGETHER, common.texts()));
        doctors.requireKnown(people.doctors(), context, common.texts());
        char[] secret = sealing.passphrase().chosen();
        PackContent content = new PackContent(common, context);
        LocalDate asOf = common.asOf();
        for (CareTier tier : content.tiers(unit)) {
            content.addLists(new WorklistRequest(
                    tier,
                    unit,
                    people,
                    asOf,
                    until == null ? asOf.plusDays(WorklistRequest.DAYS_AHEAD) : until,
                    most,
                    unmasking.masked()));
        }
        if (content.lists().isEmpty()) {
            common.output().say(common.texts().of("pack.nothing", unit));
            code = ExitCode.NO;
            return;
        }
        content.addTemplate();
        content.addFacts(unmasking.masked());
        Pack.leaving(facts(unit, context), content.files()).write(output, secret);
        say(content, context);
    }

    private void say(PackContent content, Context context) {
        String numbers = content.lists().stream()
                .map(list -> String.valueOf(list.number()))
                .collect(Collectors.joining(" "));
        context.journal()
                .write(
                        "pack",
                        "lists %s, people %d, masked %s, purpose %s"
                                .formatted(numbers, content.people(), unmasking.masked(), unmasking.purpose()));
        common.output().line(output.toString());
        common.output()
                .say(common.texts()
                        .of(
                                "pack.made",
                                String.valueOf(content.lists().size()),
                                String.valueOf(content.people()),
                                numbers));
    }

    private Map<String, String> facts(String unit, Context context) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("county", context.county());
        facts.put("unit", unit);
        facts.put("as-of", common.asOf().toString());
        facts.put("made-on", context.today().toString());
        return facts;
    }

    /** Seals an unpacked folder again; needs no register. */
    private void back(Path folder) {
        Pack pack = Pack.folder(folder);
        if (pack.changed().isEmpty()) {
            common.output().say(common.texts().of("pack.untouched"));
            code = ExitCode.NO;
            return;
        }
        pack.write(output, sealing.passphrase().chosen());
        common.output().line(output.toString());
        common.output()
                .say(common.texts()
                        .of("pack.back-made", String.valueOf(pack.changed().size())));
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
