package org.screenreg.pathway;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.assessment.RegisterMain;
import org.screenreg.testing.FreshProcess;

/**
 * Measures assessing invented residents, one in ten with events, over all programmes, each size in a process of its own.
 * {@code -Dbench.residents=100000,1000000}, {@code -Dbench.register} and {@code -Dbench.heap} change the sizes.
 */
@Tag("bench")
class AssessmentBenchmark {
    private static final String[] RESIDENTS =
            System.getProperty("bench.residents", "100000,1000000").split(",");
    private static final String REGISTER = System.getProperty("bench.register", "100000");
    private static final String HEAP = System.getProperty("bench.heap", "512m");

    @TempDir
    Path folder;

    @Test
    void assessing_residents_in_memory() throws IOException, InterruptedException {
        double first = 0;
        for (String residents : RESIDENTS) {
            String[] said =
                    FreshProcess.run(HEAP, ResidentsMain.class, residents).split(" ");
            double each = Double.parseDouble(said[1]) / Integer.parseInt(residents);
            first = first == 0 ? each : first;
            say(
                    "%9s residents in memory, heap %s: %8.0f persons/s, %5.1f us each (%.2f x the first size), peak %s MB, %s tasks",
                    residents, HEAP, 1 / each, each * 1e6, each / first, said[2], said[3]);
        }
    }

    @Test
    void assessing_residents_of_a_register_on_disk() throws IOException, InterruptedException {
        String[] said = FreshProcess.run(HEAP, RegisterMain.class, REGISTER, folder.resolve("register"))
                .split(" ");

        double each = Double.parseDouble(said[1]) / Integer.parseInt(REGISTER);
        say(
                "%9s residents on disk,   heap %s: %8.0f persons/s, %5.1f us each, peak %s MB (loading included)",
                REGISTER, HEAP, 1 / each, each * 1e6, said[2]);
    }

    private static void say(String format, Object... args) {
        System.out.printf(format + "%n", args);
    }
}
