package org.screenreg.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.screenreg.store.Database;

/** A second program that opens a register and keeps it open until it is killed. */
final class HeldRegister {
    private HeldRegister() {}

    /** Starts the program and waits until it holds the register. */
    static Process start(Path register) throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldRegister.class.getName(),
                        register.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        holder.inputReader(StandardCharsets.UTF_8).readLine();
        return holder;
    }

    public static void main(String[] args) throws Exception {
        try (Database database = Database.open(args[0], false)) {
            System.out.println(database.embedded());
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
