package org.screenreg.cli.handout.pack;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Passphrase;
import org.screenreg.programme.Label;
import picocli.CommandLine.Option;

/** What a pack is sealed with. */
final class Sealing {
    private static final String OPTION = "--passphrase-file";

    @Option(names = OPTION, paramLabel = "FILE", descriptionKey = "pack.passphrase-file")
    private @Nullable Path file;

    Passphrase passphrase() {
        return new Passphrase(new Label("数据包口令", "The passphrase of the pack"), file, OPTION, "SCREENING_PASSPHRASE");
    }
}
