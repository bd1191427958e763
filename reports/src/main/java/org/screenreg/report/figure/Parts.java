package org.screenreg.report.figure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Question;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CareTier;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.definition.ReportDefinition.Section;

/** The parts of a county and their names: every place there is, and of the others those with a figure. */
final class Parts {
    private final Areas areas;
    private final FigureWords words;
    private final Cells cells;

    Parts(Areas areas, FigureWords words, Cells cells) {
        this.areas = areas;
        this.words = words;
        this.cells = cells;
    }

    /** Names by part, in the order of the parts, the unknown place last. */
    Map<String, String> of(Breakdown by, List<Question> questions) {
        Set<String> found = new LinkedHashSet<>();
        if (by == Breakdown.TOWNSHIP || by == Breakdown.VILLAGE) {
            areas.ofKind(by.code()).forEach(area -> found.add(area.code()));
        }
        questions.forEach(question -> found.addAll(cells.parts(question).keySet()));
        boolean unknown = found.remove("");
        Map<String, String> parts = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparing((String part) -> tier(by, part)).thenComparing(part -> part))
                .forEach(part -> parts.put(part, name(by, part)));
        if (unknown) {
            parts.put("", name(by, ""));
        }
        return parts;
    }

    /** What a section asks about each indicator it shows, by each of its breakdowns, where there is an answer. */
    Stream<List<Question>> questions(Section section, String programme, ReportSetting setting, Counted counted) {
        return ReportBook.shown(section, programme).stream()
                .flatMap(indicator -> section.by().stream().map(by -> setting.questions(indicator, programme, by)))
                .filter(questions -> counted.answers(questions.get(0)));
    }

    /** Tasks stand in the order of the tiers, from the village up. */
    private static int tier(Breakdown by, String part) {
        return by == Breakdown.TIER || by == Breakdown.STEP
                ? CareTier.parse(part.split("/")[0]).ordinal()
                : 0;
    }

    private String name(Breakdown by, String part) {
        return switch (by) {
            case COUNTY -> words.of(Phrase.COUNTY_TOTAL);
            case FACILITY ->
                part.isEmpty()
                        ? words.of(Phrase.FACILITY_UNKNOWN)
                        : areas.facility(part).map(Area::name).orElse(part);
            case TOWNSHIP -> part.isEmpty() ? words.of(Phrase.TOWNSHIP_UNKNOWN) : areas.name(part);
            case VILLAGE -> part.isEmpty() ? words.of(Phrase.VILLAGE_UNKNOWN) : village(part);
            case TIER -> words.of(CareTier.parse(part).label());
            case STEP -> words.task(part.split("/")[0], part.split("/")[1]);
            case UNIT -> unit(part);
            case WORKER -> part.isEmpty() ? words.of(Phrase.WORKER_UNKNOWN) : part;
            case AGE, SEX, AGE_SEX -> words.of(Breakdown.words(by, part));
        };
    }

    private String unit(String code) {
        return code.isEmpty()
                ? words.of(Phrase.UNIT_UNKNOWN)
                : areas.facility(code).map(Area::name).orElseGet(() -> areas.name(code));
    }

    private String village(String code) {
        return areas.get(code)
                        .map(Area::parent)
                        .map(parent -> areas.name(parent) + " ")
                        .orElse("")
                + areas.name(code);
    }
}
