package org.screenreg.cli;

/** What a script is told by the process. */
final class ExitCode {
    /** Everything was fine. */
    static final int FINE = 0;
    /** The answer is no: issues were found, a check failed. */
    static final int NO = 1;
    /** The command was called in a way it does not know. */
    static final int USAGE = 2;
    /** A file, a definition or the register cannot be used. */
    static final int FAILED = 3;

    private ExitCode() {}
}
