package org.screenreg.cli.figure;

import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What a group of commands does by itself. */
final class Groups {
    private Groups() {}

    /** Refuses a call that names the group and none of its commands. */
    static void missing(@Nullable CommandSpec spec, Common common) {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), common.texts().of("usage.missing"));
        }
    }
}
