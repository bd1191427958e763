package org.screenreg.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import picocli.CommandLine;

/** Runs the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one call and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Logger.getLogger("").setLevel(Level.OFF);
        Texts texts = new Texts(Texts.language(option(args, "--lang")));
        CommandLine line = new CommandLine(new RegistryCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(Texts.bundle(texts.language()));
        new HelpPages(texts).layOut(line);
        line.setParameterExceptionHandler((wrong, rest) -> new UsageSentence(texts).say(wrong));
        line.setExecutionExceptionHandler((failure, command, parsed) -> fail(failure, command, texts, args));
        return line.execute(args);
    }

    private static int fail(Exception failure, CommandLine command, Texts texts, String... args) throws Exception {
        if (failure instanceof RegistryException known) {
            command.getErr().println(texts.of(known.sentence()));
        } else {
            command.getErr()
                    .println(texts.of("failure.unexpected", failure.getClass().getSimpleName()));
        }
        if (List.of(args).contains("--debug")) {
            failure.printStackTrace(command.getErr());
        }
        boolean wrongCall = failure instanceof RegistryException known && known.isWrongCall();
        return wrongCall ? ExitCode.USAGE : ExitCode.FAILED;
    }

    private static @Nullable String option(String[] args, String name) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals(name) && i + 1 < args.length) {
                return args[i + 1];
            }
            if (args[i].startsWith(name + "=")) {
                return args[i].substring(name.length() + 1);
            }
        }
        return Arrays.asList(args).isEmpty() ? null : System.getenv("SCREENING_LANG");
    }
}
