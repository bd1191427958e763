package org.screenreg.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.intake.ImportOptions;
import org.screenreg.cli.intake.ImportRun;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CodeList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Loads and lists areas and facilities. */
@Command(name = "area", resourceBundle = Texts.BUNDLE)
final class AreaCommand {
    private static final List<String> ORDER =
            List.of("county", "county-hospital", "township", "township-health-centre", "village", "village-clinic");

    @Mixin
    private Common common = new Common();

    @Command(name = "import", resourceBundle = Texts.BUNDLE)
    int load(@Mixin Common common, @Parameters(paramLabel = "FILE", descriptionKey = "import.files") Path file) {
        return new ImportRun(common, ImportOptions.of("areas", true)).load(List.of(file));
    }

    @Command(name = "list", resourceBundle = Texts.BUNDLE)
    int list(@Mixin Common common) {
        try (Context context = common.open()) {
            Areas areas = context.areas();
            CodeList kinds = context.codeLists().get("area-kind");
            List<List<String>> rows = new ArrayList<>();
            for (String kind : ORDER) {
                for (Area area : areas.ofKind(kind)) {
                    rows.add(Output.row(
                            area.code(),
                            common.texts().of(kinds.label(kind)),
                            area.name(),
                            areas.name(area.parent()),
                            String.join("、", area.otherNames())));
                }
            }
            common.output().table(rows);
            return ExitCode.FINE;
        }
    }
}
