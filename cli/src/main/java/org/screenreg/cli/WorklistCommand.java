package org.screenreg.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.handout.HandoutPage;
import org.screenreg.cli.handout.ListEffectCommand;
import org.screenreg.cli.handout.ListLetters;
import org.screenreg.cli.handout.ListMake;
import org.screenreg.cli.handout.RefreshPage;
import org.screenreg.cli.handout.ReturnRun;
import org.screenreg.cli.run.Documents;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.handout.change.ListChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the lists a tier works. */
@Command(
        name = "worklist",
        resourceBundle = Texts.BUNDLE,
        subcommands = {ListMake.class, ListLetters.class, ListEffectCommand.class})
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
}
