package org.screenreg.cli.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Texts;
import org.screenreg.indicator.Question;
import org.screenreg.programme.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why a figure is another as of a later date. */
@Command(name = "reconcile", resourceBundle = Texts.BUNDLE)
final class ReportReconcile implements Runnable, IExitCodeGenerator {
    @Mixin
    private Common common = new Common();

    @Parameters(index = "0", paramLabel = "INDICATOR", descriptionKey = "indicator.id")
    private String id = "";

    @Parameters(index = "1", paramLabel = "DATE", descriptionKey = "reconcile.before")
    private LocalDate before = LocalDate.EPOCH;

    @Parameters(index = "2", paramLabel = "DATE", arity = "0..1", descriptionKey = "reconcile.after")
    private @Nullable LocalDate after;

    @Mixin
    private FigureOptions figure = new FigureOptions();

    private int code;

    @Override
    public void run() {
        LocalDate later = after == null ? common.asOf() : after;
        if (!before.isBefore(later)) {
            throw RegistryException.wrongCall(new Label(
                    "第一个日期须早于第二个：" + before + "、" + later + "。",
                    "The first date must be before the second: " + before + ", " + later + "."));
        }
        try (Context context = common.open()) {
            FigureAsked asked = figure.of(id);
            Question question = asked.question(context, before);
            code = new ReconciliationPage(common, context, question, asked.part(context)).write(before, later);
        }
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
