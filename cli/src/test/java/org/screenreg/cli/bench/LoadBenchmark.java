package org.screenreg.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures loading a workbook of 100,000 rows and forty columns, whole processes against the floor in the same run.
 * {@code -Dbench.rows} and {@code -Dbench.residents} change the sizes.
 */
@Tag("bench")
class LoadBenchmark {
    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final int RESIDENTS = Integer.getInteger("bench.residents", 50_000);
    private static final String HEAP = System.getProperty("bench.heap", "1g");

    @TempDir
    Path folder;

    @Test
    void loading_a_workbook_against_the_floor() throws Exception {
        Path good = folder.resolve("good.xlsx");
        Path bad = folder.resolve("bad.xlsx");
        Path people = folder.resolve("people.csv");
        LineList list = new LineList("copd", false);
        list.writeXlsx(good, ROWS);
        new LineList("copd", true).writeXlsx(bad, ROWS);
        new LineList("people", false).writeCsv(people, RESIDENTS);
        String register = folder.resolve("register").toString();
        call("db", "init", "--county", "999999", "--db", register);
        Path areas = folder.resolve("areas.csv");
        LineList.writeAreas(areas);
        call("area", "import", areas, "--db", register, "-q");
        Measured residents = call("people", "import", people, "--db", register, "-q");

        Measured floor = Measured.run(HEAP, Floor.class, good, folder.resolve("floor"));
        Measured load = call("import", "load", good, "--db", register, "-q", "--no-issue-file");
        Measured again = call("import", "load", good, "--db", register, "-q", "--no-issue-file");
        Measured wrong = call("import", "load", bad, "--db", register, "-q", "--no-issue-file");
        Measured undo = call("import", "undo", "3", "--db", register);

        say("workbook: %d rows x %d columns, %d residents, heap %s", ROWS, list.columns(), RESIDENTS, HEAP);
        row("resident list (csv)", residents, load);
        row("floor: read and write", floor, load);
        row("load", load, load);
        row("the same file again", again, load);
        row("every row wrong", wrong, load);
        row("undo", undo, load);
        say("load / floor %.2f; %.0f rows/s", load.seconds() / floor.seconds(), ROWS / load.seconds());
        say("register %d MB", Files.size(Path.of(register + ".mv.db")) >> 20);
    }

    private static Measured call(Object... args) throws Exception {
        return Measured.run(HEAP, LoadMain.class, args);
    }

    private static void row(String name, Measured measured, Measured load) {
        say(
                "%-24s %7.2f s  %5.2f x load  %s",
                name, measured.seconds(), measured.seconds() / load.seconds(), measured.peak());
    }

    private static void say(String format, Object... args) {
        System.out.printf(format + "%n", args);
    }
}
