package org.screenreg.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Lets tests outside this package call the program in process. */
public final class CommandLineCall {
    private CommandLineCall() {}

    /** Runs one call with this process's own output. */
    public static int run(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return Main.run(out, err, args);
    }
}
