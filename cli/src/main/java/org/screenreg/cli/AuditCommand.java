package org.screenreg.cli;

import java.util.List;
import java.util.Optional;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the journal and proves that it is whole. */
@Command(name = "audit", resourceBundle = Texts.BUNDLE)
final class AuditCommand {
    @Mixin
    private Common common = new Common();

    @Command(name = "show", resourceBundle = Texts.BUNDLE)
    int show(@Mixin Common common) {
        try (Context context = common.open()) {
            List<List<String>> rows = context.journal().entries().stream()
                    .map(entry -> Output.row(
                            entry.number(), entry.writtenAt(), entry.account(), entry.action(), entry.detail()))
                    .toList();
            common.output().table(rows);
            return ExitCode.FINE;
        }
    }

    @Command(name = "verify", resourceBundle = Texts.BUNDLE)
    int verify(@Mixin Common common) {
        try (Context context = common.open()) {
            Optional<Long> broken = context.journal().firstBroken();
            common.output()
                    .line(broken.map(number -> common.texts().of("audit.broken", String.valueOf(number)))
                            .orElseGet(() -> common.texts()
                                    .of(
                                            "audit.whole",
                                            String.valueOf(
                                                    context.journal().entries().size()))));
            return broken.isPresent() ? ExitCode.NO : ExitCode.FINE;
        }
    }
}
