package org.screenreg.indicator;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.screenreg.indicator.rule.FeedRule;
import org.screenreg.pathway.InventedResidents;
import org.screenreg.pathway.Pathways;
import org.screenreg.testing.Engine;
import org.screenreg.testing.FreshProcess;
import org.screenreg.testing.InventedRegister;
import org.screenreg.testing.TestRegister;

/** Fills a register with invented residents and says how long its reports take, beside reading the same tables alone. */
final class IndicatorMain {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int CHUNK = 20_000;
    private static final int ONE_IN = 10;
    private static final List<String> READ = List.of("person_detail", "episode", "screening", "coverage_span", "task");
    private static final List<String> PACK = List.of(
            "IND-01", "IND-04", "IND-04a", "IND-03", "IND-06", "IND-07", "IND-09", "IND-11", "IND-13", "IND-15");

    private final TestRegister register;
    private final Pathways pathways = new Pathways(TestRegister.PROTOCOLS);

    private IndicatorMain(TestRegister register) {
        this.register = register;
    }

    public static void main(String[] args) throws IOException {
        int residents = Integer.parseInt(args[0]);
        String address = args[1].equals(Engine.POSTGRESQL.name()) ? Engine.POSTGRESQL.empty() : args[1];
        try (TestRegister register = TestRegister.at(address)) {
            register.load(TestRegister.areas(), TODAY);
            InventedResidents invented = new InventedResidents(9);
            InventedRegister filled = new InventedRegister(register);
            for (int from = 0; from < residents; from += CHUNK) {
                filled.add(invented.next(Math.min(CHUNK, residents - from), ONE_IN), TODAY.minusDays(1));
            }
            register.assessor().refresh(TODAY);
        }
        try (TestRegister register = TestRegister.at(address)) {
            new IndicatorMain(register).measure(residents);
        }
    }

    private void measure(int residents) throws IOException {
        Indicators all = Indicators.load(TestRegister.CODE_LISTS);
        List<Question> pack = pack(PACK.stream().map(all::get), months());
        List<Question> annual = pack(all.all().stream(), List.of(Period.year(2025), Period.year(2026)));
        double cold = seconds(() -> count(0, pack, TODAY));
        double warm = seconds(() -> count(0, pack, TODAY));
        double floor = seconds(this::readAlone);
        double everything = seconds(() -> count(0, annual, TODAY));
        long[] number = new long[1];
        double assessed = seconds(() -> number[0] = register.assessor().at(TODAY.minusDays(1), TODAY));
        double before = seconds(() -> count(number[0], pack, TODAY.minusDays(1)));
        System.out.printf(
                "%d %d %d %.2f %.2f %.2f %.2f %.2f %.2f %d%n",
                residents,
                pack.size(),
                annual.size(),
                cold,
                warm,
                floor,
                everything,
                assessed,
                before,
                FreshProcess.peakMegabytes());
    }

    private static List<Period> months() {
        return Stream.iterate(YearMonth.from(TODAY).minusMonths(23), month -> month.plusMonths(1))
                .limit(24)
                .map(month -> Period.parse(month.toString(), TODAY))
                .toList();
    }

    private static List<Question> pack(Stream<Indicator> indicators, List<Period> periods) {
        List<Question> pack = new ArrayList<>();
        indicators.forEach(indicator -> indicator.programmes().forEach(programme -> {
            if (!(indicator.rule(programme) instanceof FeedRule)) {
                periods.forEach(period -> pack.add(new Question(
                        indicator,
                        programme,
                        period,
                        indicator.by().contains(Breakdown.TOWNSHIP) ? Breakdown.TOWNSHIP : Breakdown.COUNTY)));
            }
        }));
        return pack;
    }

    private void count(long assessment, List<Question> questions, LocalDate asOf) {
        Counted counted = new IndicatorQuery(register.database(), TestRegister.COUNTY, TestRegister.PROTOCOLS, pathways)
                .count(assessment, questions, asOf);
        if (counted.figures().isEmpty()) {
            throw new IllegalStateException("nothing was counted");
        }
    }

    /** The floor: every row of the same tables read with plain JDBC and thrown away, some thousand at a time. */
    private void readAlone() {
        Connection connection = register.database().connection();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(CHUNK);
            for (String table : READ) {
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " WHERE assessment_no = 0");
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        rows.getObject(i);
                    }
                }
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
