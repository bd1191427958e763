package org.screenreg.cli.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.indicator.Indicators;
import org.screenreg.programme.CodeLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the definitions of the figures reports print. */
@Command(name = "indicator", resourceBundle = Texts.BUNDLE)
public final class IndicatorCommand {
    @Mixin
    private Common common = new Common();

    @Command(name = "list", resourceBundle = Texts.BUNDLE)
    int list(
            @Mixin Common common,
            @Option(names = "--programme", paramLabel = "PROGRAMME", descriptionKey = "indicator.programme") @Nullable
                    String programme) {
        if (programme != null) {
            common.protocols().versions(programme);
        }
        common.output()
                .table(Indicators.load(CodeLists.load()).all().stream()
                        .filter(one -> programme == null || one.programmes().contains(programme))
                        .map(one -> List.of(
                                one.id(),
                                one.unit().label().in(common.texts().language()),
                                one.words().title().in(common.texts().language()),
                                String.join(" ", one.programmes())))
                        .toList());
        return ExitCode.FINE;
    }

    @Command(name = "show", resourceBundle = Texts.BUNDLE)
    int show(@Mixin Common common, @Parameters(paramLabel = "INDICATOR", descriptionKey = "indicator.id") String id) {
        CodeLists codeLists = CodeLists.load();
        new IndicatorPage(common.texts(), codeLists)
                .lines(Indicators.load(codeLists).get(id))
                .forEach(common.output()::line);
        return ExitCode.FINE;
    }
}
