package org.screenreg.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the lists of twenty townships and three hundred villages as workbook and PDF, whole processes, in turns with POI
 * and PDFBox alone writing the same pages and sheets. {@code -Dbench.residents}, {@code -Dbench.rows} (people screened for COPD),
 * {@code -Dbench.most} (tasks a list) and {@code -Dbench.rounds} change sizes.
 */
@Tag("bench")
class ListBenchmark {
    private static final int RESIDENTS = Integer.getInteger("bench.residents", 50_000);
    private static final int ROWS = Integer.getInteger("bench.rows", 20_000);
    private static final int MOST = Integer.getInteger("bench.most", 60);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final String HEAP = System.getProperty("bench.heap", "1g");
    private static final String DAY = "2026-11-20";
    private static final String VILLAGE = "999999101201";

    @TempDir
    Path folder;

    /** One turn: the lists, and the same rows by the raw writers. */
    private record Round(Measured villages, Measured townships, Measured raw) {
        double lists() {
            return villages.seconds() + townships.seconds();
        }
    }

    @Test
    void making_the_lists_of_a_county() throws Exception {
        fill();
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Path to = folder.resolve("round" + i);
            Measured villages = make("village", to.resolve("village"));
            Measured townships = make("township", to.resolve("township"));
            if (i == 0) {
                ListTrace.write(to.resolve("village"), folder.resolve("trace"));
                ListTrace.write(to.resolve("township"), folder.resolve("trace"));
            }
            Measured raw = Measured.run(HEAP, RawLists.class, folder.resolve("trace"), to.resolve("raw"));
            rounds.add(new Round(villages, townships, raw));
            say(
                    "round %d: villages %.2f s, townships %.2f s, raw %.2f s",
                    i + 1, villages.seconds(), townships.seconds(), raw.seconds());
        }
        report(rounds);
        Measured one = make("village", folder.resolve("one"), "--unit", VILLAGE);
        Measured start = call("worklist", "list", "--db", folder.resolve("register"), "--today", DAY);
        say("one village %.2f s, of which a command that reads takes %.2f s", one.seconds(), start.seconds());
    }

    private void report(List<Round> rounds) throws Exception {
        Path first = folder.resolve("round0");
        say(
                "%d residents, heap %s, at most %d tasks a list: %d village lists, %d township lists",
                RESIDENTS, HEAP, MOST, count(first.resolve("village")), count(first.resolve("township")));
        double lists = middle(rounds, Round::lists);
        say("lists %.2f s, %s", lists, rounds.get(0).villages().peak());
        say(
                "raw   %.2f s, %s",
                middle(rounds, one -> one.raw().seconds()), rounds.get(0).raw().peak());
        say(
                "lists / raw %.2f (median of rounds)",
                middle(rounds, one -> one.lists() / one.raw().seconds()));
    }

    private static double middle(List<Round> rounds, ToDoubleFunction<Round> what) {
        return rounds.stream().mapToDouble(what).sorted().toArray()[rounds.size() / 2];
    }

    private void fill() throws Exception {
        Path areas = folder.resolve("areas.csv");
        Path people = folder.resolve("people.csv");
        Path screened = folder.resolve("screened.xlsx");
        LineList.writeAreas(areas);
        new LineList("people", false).writeCsv(people, RESIDENTS);
        new LineList("copd", false).writeXlsx(screened, ROWS);
        String register = folder.resolve("register").toString();
        call("db", "init", "--county", "999999", "--db", register);
        call("area", "import", areas, "--db", register, "-q", "--today", DAY);
        Measured residents = call("people", "import", people, "--db", register, "-q", "--today", DAY);
        Measured events = call("import", "load", screened, "--db", register, "-q", "--no-issue-file", "--today", DAY);
        say("register made in %.0f + %.0f s", residents.seconds(), events.seconds());
    }

    private Measured make(String tier, Path to, Object... more) throws Exception {
        List<Object> words = new ArrayList<>(List.of("worklist", "make", tier, "--most", MOST, "-o", to, "-q"));
        words.addAll(List.of("--db", folder.resolve("register"), "--today", DAY, "--format", "xlsx,pdf"));
        words.addAll(List.of(more));
        return call(words.toArray());
    }

    private static long count(Path lists) throws Exception {
        try (Stream<Path> files = Files.list(lists)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).count();
        }
    }

    private static Measured call(Object... args) throws Exception {
        return Measured.run(HEAP, LoadMain.class, args);
    }

    private static void say(String format, Object... args) {
        System.out.printf(format + "%n", args);
    }
}
