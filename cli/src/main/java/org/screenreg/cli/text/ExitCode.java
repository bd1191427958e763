package org.screenreg.cli.text;

/** What a script is told by the process. */
public final class ExitCode {
    /** Everything was fine. */
    public static final int FINE = 0;
    /** The answer is no: issues were found, a check failed. */
    public static final int NO = 1;
    /** The command was called in a way it does not know. */
    public static final int USAGE = 2;
    /** A file, a definition or the register cannot be used. */
    public static final int FAILED = 3;

    private ExitCode() {}
}
