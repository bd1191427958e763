package org.screenreg.cli.bench;

import org.screenreg.cli.CommandLineCall;

/** Runs one call of the program and then says how much memory it took. */
final class LoadMain {
    private LoadMain() {}

    public static void main(String[] args) throws Exception {
        int code = CommandLineCall.run(args);
        System.out.println(Peak.ofThisProcess());
        System.exit(code);
    }
}
