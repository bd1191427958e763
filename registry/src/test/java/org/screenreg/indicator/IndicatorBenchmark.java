package org.screenreg.indicator;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.testing.Engine;
import org.screenreg.testing.FreshProcess;

/**
 * Measures the coverage and cascade pack of 24 months, all programmes by township, over invented residents on disk, beside
 * reading the same tables alone in the same run. {@code -Dbench.residents} and {@code -Dbench.heap} change the sizes;
 * {@code -Dbench.engine=POSTGRESQL} takes a PostgreSQL that the measured process starts itself.
 */
@Tag("bench")
class IndicatorBenchmark {
    private static final String RESIDENTS = System.getProperty("bench.residents", "100000");
    private static final Engine ENGINE = Engine.valueOf(System.getProperty("bench.engine", "H2"));
    private static final String HEAP = System.getProperty("bench.heap", "1g");

    @TempDir
    Path folder;

    @Test
    void the_pack_of_all_programmes() throws IOException, InterruptedException {
        Object place = ENGINE == Engine.H2 ? folder.resolve("register") : ENGINE;
        String[] said =
                FreshProcess.run(HEAP, IndicatorMain.class, RESIDENTS, place).split(" ");
        double floor = Double.parseDouble(said[5]);
        double warm = Double.parseDouble(said[4]);

        System.out.printf(
                "%s, %s residents, heap %s, peak %s MB: pack of %s figures first %s s, again %s s (%.1f x reading the tables alone, %s s); all %s figures of two years %s s%n",
                ENGINE, said[0], HEAP, said[9], said[1], said[3], said[4], warm / floor, said[5], said[2], said[6]);
        System.out.printf(
                "as of the day before: assessing %s s once, then the pack %s s (%.2f x that of today)%n",
                said[7], said[8], Double.parseDouble(said[8]) / warm);
    }
}
