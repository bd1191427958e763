package org.screenreg.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One call of the program inside this process.
 *
 * @param exit the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record CommandRun(int exit, String out, String err) {

    static CommandRun of(Object... args) {
        return of(Arrays.asList(args));
    }

    static CommandRun of(List<?> args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = args.stream().map(String::valueOf).toArray(String[]::new);
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err, true), texts);
        return new CommandRun(exit, plain(out), plain(err));
    }

    private static String plain(StringWriter text) {
        return text.toString().replace("\r\n", "\n");
    }

    /** Everything that was said, wherever it went. */
    String said() {
        return out + err;
    }

    List<String> lines() {
        return said().lines().toList();
    }

    /** The arguments of a call in order, lists taken apart. */
    static List<Object> args(Object... parts) {
        return Arrays.stream(parts)
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                .map(Object.class::cast)
                .toList();
    }
}
