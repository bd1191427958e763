package org.screenreg.cli.figure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Context;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Indicators;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.programme.Area;
import org.screenreg.programme.Label;

/**
 * The one figure a call asks about.
 *
 * @param period null for the year of the as-of date
 * @param place name or code of a township or village, or that it is not known; null for the whole county
 */
record FigureAsked(
        String indicator,
        String programme,
        @Nullable String period,
        @Nullable String place) {

    /** The question; what cannot be answered from persons of the register is refused. */
    Question question(Context context, LocalDate asOf) {
        context.protocols().versions(programme);
        Indicator wanted = Indicators.load(context.codeLists()).get(indicator);
        requireCounted(wanted, context);
        return new Question(
                wanted,
                programme,
                period == null ? Period.year(asOf.getYear()) : Period.parse(period, asOf),
                isUnknownPlace()
                        ? Breakdown.TOWNSHIP
                        : area(context)
                                .map(area -> area.kind().equals("village") ? Breakdown.VILLAGE : Breakdown.TOWNSHIP)
                                .orElse(Breakdown.COUNTY));
    }

    /** The code of the place; empty for the whole county. */
    String part(Context context) {
        return area(context).map(Area::code).orElse("");
    }

    private boolean isUnknownPlace() {
        return place != null && ThingOptions.isUnknown(place);
    }

    private void requireCounted(Indicator wanted, Context context) {
        if (!wanted.rules().containsKey(programme)) {
            Label name = context.codeLists().get("programme").label(programme);
            throw RegistryException.wrongCall(new Label(
                    "指标 " + wanted.id() + " 不适用于" + name.zh() + "。",
                    "Indicator " + wanted.id() + " is not counted for " + name.en() + "."));
        }
        if (!wanted.rule(programme).countsPersons() && wanted.needs(programme).isEmpty()) {
            throw RegistryException.wrongCall(new Label(
                    "指标 " + wanted.id() + " 数的是文件或清单的行，不是人；请用 import list、worklist list 查看。",
                    "Indicator " + wanted.id()
                            + " counts rows of files or lists, not persons; see import list and worklist list."));
        }
        wanted.needs(programme).ifPresent(needs -> {
            throw RegistryException.wrongCall(new Label(
                    "指标 " + wanted.id() + " 暂无数据，需要：" + needs.zh() + "。",
                    "Indicator " + wanted.id() + " is not available; it needs " + needs.en() + "."));
        });
    }

    private Optional<Area> area(Context context) {
        if (place == null || isUnknownPlace()) {
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
}
