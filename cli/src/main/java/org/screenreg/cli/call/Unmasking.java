package org.screenreg.cli.call;

import org.jspecify.annotations.Nullable;
import org.screenreg.cli.text.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether names and numbers are shown in full, and what for. */
public final class Unmasking {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--unmask", descriptionKey = "option.unmask")
    private boolean unmask;

    @Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "option.purpose")
    private String purpose = "";

    public boolean masked() {
        return !unmask;
    }

    /** What for; empty where nobody said. */
    public String purpose() {
        return purpose;
    }

    /** Refuses to show anything in full where nobody says what for. */
    public void requirePurpose(boolean masked, Texts texts) {
        if (!masked && purpose.isBlank() && spec != null) {
            throw new ParameterException(spec.commandLine(), texts.of("worklist.purpose-missing"));
        }
    }
}
