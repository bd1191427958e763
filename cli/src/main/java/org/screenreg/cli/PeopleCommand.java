package org.screenreg.cli;

import java.nio.file.Path;
import java.util.List;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.intake.ImportOptions;
import org.screenreg.cli.intake.ImportRun;
import org.screenreg.cli.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Loads the resident list and the population table. */
@Command(name = "people", resourceBundle = Texts.BUNDLE)
final class PeopleCommand {
    @Mixin
    private Common common = new Common();

    @Command(name = "import", resourceBundle = Texts.BUNDLE)
    int people(@Mixin Common common, @Parameters(paramLabel = "FILE", descriptionKey = "import.files") Path file) {
        return new ImportRun(common, ImportOptions.of("people", true)).load(List.of(file));
    }

    @Command(name = "population", resourceBundle = Texts.BUNDLE)
    int population(@Mixin Common common, @Parameters(paramLabel = "FILE", descriptionKey = "import.files") Path file) {
        return new ImportRun(common, ImportOptions.of("population", true)).load(List.of(file));
    }
}
