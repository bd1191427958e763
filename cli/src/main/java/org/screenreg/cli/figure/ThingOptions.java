package org.screenreg.cli.figure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Context;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Question;
import org.screenreg.programme.Area;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;
import picocli.CommandLine.Option;

/** The options that name a part of things instead of persons: an institution, a tier, or a step of a tier. */
final class ThingOptions {
    private static final Set<String> UNKNOWN = Set.of("unknown", "不详");

    @Option(names = "--institution", paramLabel = "CODE|NAME", descriptionKey = "explain.institution")
    private @Nullable String institution;

    @Option(names = "--tier", paramLabel = "village|township|county", descriptionKey = "explain.tier")
    private @Nullable String tier;

    @Option(names = "--step", paramLabel = "STEP", descriptionKey = "explain.step")
    private @Nullable String step;

    /** Whether a text says that a place or an institution is not known. */
    static boolean isUnknown(String text) {
        return UNKNOWN.contains(text);
    }

    /** The cell of the part that is named; of the place where none is. */
    Cell cell(Question question, String place, Whom whom, Context context) {
        if (institution == null && tier == null && step == null) {
            return new Cell(question, place, whom);
        }
        if (question.by() != Breakdown.COUNTY || (institution != null && (tier != null || step != null))) {
            throw RegistryException.wrongCall(new Label(
                    "地点、机构、层级只能写一种（步骤与层级同写）。",
                    "Name a place, an institution or a tier, one of them only; a step goes with its tier."));
        }
        Breakdown by = institution != null ? Breakdown.FACILITY : step == null ? Breakdown.TIER : Breakdown.STEP;
        requireShown(question, by);
        String part = institution != null ? institution(institution, context) : task(context);
        return new Cell(new Question(question.indicator(), question.programme(), question.period(), by), part, whom);
    }

    private static void requireShown(Question question, Breakdown by) {
        if (!question.indicator().by().contains(by)) {
            String id = question.indicator().id();
            throw RegistryException.wrongCall(new Label(
                    "指标 " + id + " 不能按" + by.label().zh() + "分组，可以按：" + shown(question, true) + "。",
                    "Indicator " + id + " is not shown by " + by.label().en() + "; it may be shown by "
                            + shown(question, false) + "."));
        }
    }

    private static String shown(Question question, boolean zh) {
        return question.indicator().by().stream()
                .map(Breakdown::label)
                .map(label -> zh ? label.zh() : label.en())
                .collect(Collectors.joining(zh ? "、" : ", "));
    }

    private static String institution(String text, Context context) {
        if (isUnknown(text)) {
            return "";
        }
        return Stream.of(context.areas().facility(text), context.areas().get(text))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Area::code)
                .orElseThrow(() -> RegistryException.wrongCall(
                        new Label("没有机构“" + text + "”。", "There is no institution '" + text + "'.")));
    }

    private String task(Context context) {
        String owner = tier == null ? "" : tier;
        if (Stream.of(CareTier.values()).noneMatch(known -> known.code().equals(owner))) {
            throw RegistryException.wrongCall(new Label(
                    "请用 --tier 写明层级：village、township 或 county。",
                    "Say the tier with --tier: village, township or county."));
        }
        if (step == null) {
            return owner;
        }
        String text = step;
        return owner + "/"
                + context.codeLists()
                        .get("step")
                        .parse(text)
                        .orElseThrow(() -> RegistryException.wrongCall(
                                new Label("没有步骤“" + text + "”。", "There is no step '" + text + "'.")))
                        .code();
    }
}
