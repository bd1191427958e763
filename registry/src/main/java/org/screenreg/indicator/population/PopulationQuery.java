package org.screenreg.indicator.population;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.POPULATION;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.screenreg.RegistryException;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Figures;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.indicator.population.PopulationTable.AgeBand;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;
import org.screenreg.programme.Label;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Target;
import org.screenreg.store.Database;

/** Puts the imported population table in the place of the resident list, for figures whose denominator is everybody. */
public final class PopulationQuery {
    private static final int NAMED = 5;

    private final Database database;
    private final String county;
    private final Areas areas;
    private final Protocols protocols;

    public PopulationQuery(Database database, String county, Areas areas, Protocols protocols) {
        this.database = database;
        this.county = county;
        this.areas = areas;
        this.protocols = protocols;
    }

    /**
     * The same figures over the persons of the table; those by village, age or sex, which it does not part, are left out.
     * A table that lacks a township of a year is refused.
     */
    public Counted over(Counted counted) {
        Map<Question, Figures> figures = new LinkedHashMap<>();
        Set<Label> notes = new LinkedHashSet<>();
        counted.figures().forEach((question, residents) -> {
            if (!question.indicator().rule(question.programme()).countsQuiet()) {
                figures.put(question, residents);
            } else if (question.by() == Breakdown.COUNTY || question.by() == Breakdown.TOWNSHIP) {
                figures.put(question, residents.over(persons(question, counted.asOf(), notes)));
            }
        });
        return counted.over(figures, List.copyOf(notes));
    }

    private SortedMap<String, Long> persons(Question question, LocalDate asOf, Set<Label> notes) {
        int year = question.period().calendarYear();
        Target target = question.indicator()
                .rule(question.programme())
                .ages()
                .orElse(protocols.inForce(question.programme(), asOf).target());
        PopulationTable table = population(year, asOf);
        Map<String, Long> inTarget = table.inTarget(target);
        List<String> missing = areas.ofKind("township").stream()
                .filter(township -> !inTarget.containsKey(township.code()))
                .map(Area::name)
                .toList();
        if (year == 0 || inTarget.isEmpty() || !missing.isEmpty()) {
            throw RegistryException.wrongCall(uncovered(question.period(), year, missing));
        }
        if (table.bandsCut(target)) {
            notes.add(bandsCut(year, target));
        }
        return question.by() == Breakdown.TOWNSHIP
                ? new TreeMap<>(inTarget)
                : new TreeMap<>(Map.of(
                        "",
                        inTarget.values().stream().mapToLong(Long::longValue).sum()));
    }

    private static Label bandsCut(int year, Target target) {
        return new Label(
                "%d年人群数有年龄段跨越%s的界限，跨界的年龄段未计入分母。"
                        .formatted(year, target.inWords().zh()),
                "%d: an age band of the population table crosses the limits of %s; such bands are left out of the denominator."
                        .formatted(year, target.inWords().en()));
    }

    private static Label uncovered(Period period, int year, List<String> missing) {
        if (year == 0) {
            return new Label(
                    "统计期“" + period.text() + "”跨两个年份，不能用按年份导入的人群数作分母。",
                    "The period '" + period.text() + "' lies in two years; the population table is by calendar year.");
        }
        List<String> named = missing.stream().limit(NAMED).toList();
        return new Label(
                year + "年的人群数表没有覆盖全部乡镇，缺：" + String.join("、", named) + "。",
                "The population table of " + year + " does not cover every township; missing: "
                        + String.join(", ", named) + ".");
    }

    /** The imported population of a year as known on a date, its places understood as the areas of that date. */
    PopulationTable population(int year, LocalDate asOf) {
        PopulationTable table = new PopulationTable();
        database.sql()
                .select(
                        POPULATION.TOWNSHIP,
                        POPULATION.VILLAGE,
                        POPULATION.SEX,
                        POPULATION.AGE_FROM,
                        POPULATION.AGE_TO,
                        POPULATION.PERSONS)
                .from(POPULATION)
                .join(BATCH)
                .on(BATCH.COUNTY_CODE.eq(POPULATION.COUNTY_CODE), BATCH.BATCH_ID.eq(POPULATION.BATCH_ID))
                .where(
                        POPULATION.COUNTY_CODE.eq(county),
                        POPULATION.FOR_YEAR.eq(year),
                        BATCH.STATE.ne("loading"),
                        BATCH.LOADED_ON.le(asOf),
                        BATCH.UNDONE_ON.isNull().or(BATCH.UNDONE_ON.gt(asOf)))
                .orderBy(BATCH.LOADED_ON, BATCH.CONTENT_HASH, POPULATION.ROW_NO)
                .forEach(row -> {
                    String township =
                            areas.township(row.value1()).map(Area::code).orElse(row.value1());
                    String village = areas.village(township, row.value2())
                            .map(Area::code)
                            .orElse(row.value2());
                    AgeBand band = new AgeBand(row.value4(), row.value5());
                    table.state(township, village, row.value3(), band, row.value6());
                });
        return table;
    }
}
