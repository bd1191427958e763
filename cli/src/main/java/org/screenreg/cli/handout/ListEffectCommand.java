package org.screenreg.cli.handout;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.Documents;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.handout.Handout;
import org.screenreg.handout.care.ListEffect;
import org.screenreg.handout.care.ListEffectQuery;
import org.screenreg.programme.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how many lines of lists brought somebody back to care. */
@Command(name = "effect", resourceBundle = Texts.BUNDLE)
public final class ListEffectCommand implements Runnable, IExitCodeGenerator {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "LIST", arity = "0..1", descriptionKey = "worklist.list-name")
    private @Nullable String name;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "worklist.effect.days")
    private int days = 30;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "worklist.effect.from")
    private @Nullable LocalDate from;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "worklist.effect.output")
    private @Nullable Path output;

    private int code;

    @Override
    public void run() {
        if (days < 1) {
            throw RegistryException.wrongCall(new Label("--days 应为 1 或更大。", "--days must be 1 or more."));
        }
        try (Context context = common.open()) {
            @Nullable Integer list = name == null ? null : numbered(context, name);
            LocalDate first = from == null ? common.asOf().minusYears(1) : from;
            ListEffect effect = new ListEffectQuery(context.database(), context.county())
                    .of(context.assessment(), common.asOf(), list, first, days);
            EffectTables tables = new EffectTables(common.texts(), common.asOf());
            if (output != null && output.toString().endsWith(".csv")) {
                tables.csv(effect, output);
                common.output().line(output.toString());
            } else {
                Documents.show(tables.page(effect), output, common.output());
            }
            code = effect.lists() == 0 ? ExitCode.NO : ExitCode.FINE;
        }
    }

    private static Integer numbered(Context context, String name) {
        return context.handouts()
                .find(name)
                .map(Handout::number)
                .orElseThrow(() -> RegistryException.wrongCall(new Label(
                        "没有清单“" + name + "”。用 screening worklist list 查看已制作的清单。",
                        "There is no list '" + name + "'. 'screening worklist list' shows the lists that were made.")));
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
