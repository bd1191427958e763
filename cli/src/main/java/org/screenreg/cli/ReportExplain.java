package org.screenreg.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.CellPage;
import org.screenreg.cli.text.Texts;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Indicators;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.programme.Area;
import org.screenreg.programme.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who stands behind a figure, who of them counts, and why. */
@Command(name = "explain", resourceBundle = Texts.BUNDLE)
final class ReportExplain implements Runnable, IExitCodeGenerator {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "INDICATOR", descriptionKey = "indicator.id")
    private String id = "";

    @Option(names = "--programme", paramLabel = "NAME", required = true, descriptionKey = "explain.programme")
    private String programme = "";

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "explain.period")
    private @Nullable String period;

    @Option(names = "--place", paramLabel = "CODE|NAME", descriptionKey = "explain.place")
    private @Nullable String place;

    @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "explain.person")
    private @Nullable String person;

    private int code;

    @Override
    public void run() {
        try (Context context = common.open()) {
            context.protocols().versions(programme);
            Indicator indicator = Indicators.load(context.codeLists()).get(id);
            requireCounted(indicator, context);
            Optional<Area> where = where(context);
            Breakdown by = where.map(area -> area.kind().equals("village") ? Breakdown.VILLAGE : Breakdown.TOWNSHIP)
                    .orElse(Breakdown.COUNTY);
            Question question = new Question(indicator, programme, period(), by);
            CellPage page = new CellPage(
                    common, context, question, where.map(Area::code).orElse(""));
            code = person == null ? page.list() : page.explain(person);
        }
    }

    private Period period() {
        return period == null ? Period.year(common.asOf().getYear()) : Period.parse(period, common.asOf());
    }

    private void requireCounted(Indicator indicator, Context context) {
        if (!indicator.rules().containsKey(programme)) {
            Label name = context.codeLists().get("programme").label(programme);
            throw RegistryException.wrongCall(new Label(
                    "指标 " + indicator.id() + " 不适用于" + name.zh() + "。",
                    "Indicator " + indicator.id() + " is not counted for " + name.en() + "."));
        }
        indicator.needs(programme).ifPresent(needs -> {
            throw RegistryException.wrongCall(new Label(
                    "指标 " + indicator.id() + " 暂无数据，需要：" + needs.zh() + "。",
                    "Indicator " + indicator.id() + " is not available; it needs " + needs.en() + "."));
        });
    }

    private Optional<Area> where(Context context) {
        if (place == null) {
            return Optional.empty();
        }
        String text = place;
        return Stream.of(
                        context.areas().township(text),
                        context.areas().village(null, text),
                        context.areas().get(text))
                .flatMap(Optional::stream)
                .filter(area -> area.kind().equals("township") || area.kind().equals("village"))
                .findFirst()
                .or(() -> {
                    throw RegistryException.wrongCall(
                            new Label("没有乡镇或村“" + text + "”。", "There is no township or village '" + text + "'."));
                });
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
