package org.screenreg.cli.failsafe;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.Documents;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.failsafe.FailsafeQuery;
import org.screenreg.failsafe.Finding;
import org.screenreg.failsafe.Holes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks that nobody has fallen through, and shows that it was checked. */
@Command(name = "failsafe", resourceBundle = Texts.BUNDLE)
public final class FailsafeCommand {
    @Mixin
    private Common common = new Common();

    @Command(name = "run", resourceBundle = Texts.BUNDLE)
    int run(
            @Mixin Common common,
            @Option(names = "--most", paramLabel = "N", defaultValue = "10", descriptionKey = "failsafe.most") int most,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            descriptionKey = "worklist.refresh-output")
                    @Nullable
                    Path output) {
        try (Context context = common.open()) {
            long assessment = context.assessment();
            FailsafeQuery query = new FailsafeQuery(context.database(), context.county());
            List<Finding> findings = Holes.load().stream()
                    .map(hole -> query.find(hole, assessment, common.asOf()))
                    .toList();
            int number = context.failsafe().keep(findings, common.asOf(), context.today());
            Documents.show(new FailsafePage(common, context).of(findings, number, most), output, common.output());
            boolean closed =
                    findings.stream().allMatch(finding -> finding.fallen().isEmpty());
            return closed ? ExitCode.FINE : ExitCode.NO;
        }
    }

    @Command(name = "list", resourceBundle = Texts.BUNDLE)
    int list(@Mixin Common common) {
        try (Context context = common.open()) {
            new FailsafePage(common, context).print(context.failsafe().runs(common.asOf()));
            return ExitCode.FINE;
        }
    }
}
