package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.screenreg.indicator.CoverageQuery.Count;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Target;
import org.screenreg.store.Database;

/** Works out the coverage of programmes by township and year. */
public final class Coverage {
    private final CoverageQuery query;
    private final Protocols protocols;
    private final Areas areas;
    private final CodeLists codeLists;
    private final Indicator indicator;

    public Coverage(Database database, String county, Protocols protocols, Areas areas, CodeLists codeLists) {
        this.query = new CoverageQuery(database, county);
        this.protocols = protocols;
        this.areas = areas;
        this.codeLists = codeLists;
        this.indicator = Indicators.load(codeLists).get("IND-04a");
    }

    /** The coverage of one programme in some years, as an assessment of {@code asOf} has it. */
    public IndicatorTable table(
            long assessment, String programme, List<Integer> years, LocalDate asOf, Denominator denominator) {
        Protocol protocol = protocols.inForce(programme, asOf);
        Target target = protocol.target();
        List<IndicatorCell> cells = new ArrayList<>();
        List<IndicatorCell> totals = new ArrayList<>();
        List<Label> notes = new ArrayList<>();
        for (int year : years) {
            Map<String, Count> counts = counts(assessment, programme, year, asOf, denominator);
            Count unknown = counts.getOrDefault("", new Count(0, 0));
            long screened = 0;
            long persons = 0;
            for (Area township : areas.ofKind("township")) {
                Count count = counts.getOrDefault(township.code(), new Count(0, 0));
                cells.add(new IndicatorCell(township.code(), township.name(), year, count.screened(), count.target()));
                screened += count.screened();
                persons += count.target();
            }
            totals.add(new IndicatorCell(countyCode(), countyName(), year, screened, persons));
            note(notes, year, query.screened(assessment, programme, year) - screened, unknown);
            if (denominator == Denominator.POPULATION
                    && query.population(year, asOf, areas).bandsCut(target)) {
                notes.add(bandsNote(year));
            }
        }
        return new IndicatorTable(
                indicator,
                programme,
                codeLists.get("programme").label(programme),
                protocol.version(),
                target.inWords(),
                denominator.label(),
                asOf,
                years,
                cells,
                totals,
                notes);
    }

    private Map<String, Count> counts(
            long assessment, String programme, int year, LocalDate asOf, Denominator denominator) {
        LocalDate yearEnd = LocalDate.of(year, 12, 31);
        LocalDate day = yearEnd.isAfter(asOf) ? asOf : yearEnd;
        Target target = protocols.inForce(programme, asOf).target();
        Map<String, Count> residents = query.residents(assessment, programme, target, year, day);
        if (denominator == Denominator.RESIDENTS) {
            return residents;
        }
        Map<String, Long> population = query.population(year, asOf, areas).inTarget(target);
        Map<String, Count> counts = new TreeMap<>();
        residents.forEach((township, count) ->
                counts.put(township, new Count(count.screened(), population.getOrDefault(township, 0L))));
        population.forEach((township, persons) -> counts.putIfAbsent(township, new Count(0, persons)));
        return counts;
    }

    /** Whether the imported population table covers every township in every one of these years. */
    public boolean populationCovers(String programme, List<Integer> years, LocalDate asOf) {
        Target target = protocols.inForce(programme, asOf).target();
        return years.stream().allMatch(year -> {
            Map<String, Long> population = query.population(year, asOf, areas).inTarget(target);
            return areas.ofKind("township").stream().allMatch(township -> population.containsKey(township.code()));
        });
    }

    private static void note(List<Label> notes, int year, long outside, Count unknown) {
        if (outside > 0) {
            notes.add(new Label(
                    "%d 年另有 %d 人已筛查但未计入（不在目标人群、已死亡或迁出，或乡镇不详）。".formatted(year, outside),
                    "%d: %d further persons were screened and are not counted (outside the target population, dead or moved, or township unknown)."
                            .formatted(year, outside)));
        }
        if (unknown.target() > 0) {
            notes.add(new Label(
                    "%d 年有 %d 名目标人群居民乡镇不详，未计入。".formatted(year, unknown.target()),
                    "%d: %d residents of the target population have no known township and are not counted."
                            .formatted(year, unknown.target())));
        }
    }

    private static Label bandsNote(int year) {
        return new Label(
                "%d 年人群数的年龄段跨越目标年龄界限，跨界的年龄段未计入分母。".formatted(year),
                "%d: an age band of the population table crosses the target ages; such bands are left out of the denominator."
                        .formatted(year));
    }

    private String countyCode() {
        return areas.county().map(Area::code).orElse("");
    }

    private String countyName() {
        return areas.county().map(Area::name).orElse("");
    }
}
