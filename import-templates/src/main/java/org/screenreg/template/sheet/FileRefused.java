package org.screenreg.template.sheet;

import java.util.List;
import org.screenreg.intake.IssueCode;

/** Why a received file cannot be read any further; becomes a FILE issue before anybody else sees it. */
public final class FileRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final IssueCode code;
    private final List<String> args;

    public FileRefused(IssueCode code, String... args) {
        super(code.word());
        this.code = code;
        this.args = List.of(args);
    }

    public FileRefused(IssueCode code, Throwable cause) {
        super(code.word(), cause);
        this.code = code;
        this.args = List.of();
    }

    public IssueCode code() {
        return code;
    }

    public List<String> args() {
        return args;
    }
}
