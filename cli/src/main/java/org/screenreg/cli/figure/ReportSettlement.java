package org.screenreg.cli.figure;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.WorklistRun;
import org.screenreg.cli.text.Texts;
import org.screenreg.definition.Definitions;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.settlement.PaidItems;
import org.screenreg.indicator.settlement.PaidLine;
import org.screenreg.indicator.settlement.SettlementQuery;
import org.screenreg.report.Reports;
import org.screenreg.report.figure.settlement.SettlementWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the examinations of a period that may be paid for, each with the row that states it. */
@Command(name = "settlement", resourceBundle = Texts.BUNDLE)
final class ReportSettlement implements Runnable {
    @Mixin
    private Common common = new Common();

    @Option(names = "--period", paramLabel = "PERIOD", required = true, descriptionKey = "settlement.period")
    private String period = "";

    @Option(names = "--items", paramLabel = "FILE", descriptionKey = "settlement.items")
    private @Nullable Path items;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|FILE.xlsx",
            descriptionKey = "settlement.output")
    private Path output = Path.of("reports");

    @Override
    public void run() {
        Period asked = Period.parse(period, common.asOf());
        try (Context context = common.open()) {
            context.refuseFuture();
            PaidItems paid = items == null
                    ? PaidItems.load(context.codeLists())
                    : PaidItems.of(context.codeLists(), Definitions.file(items));
            List<PaidLine> lines = new SettlementQuery(context.records(), paid).lines(asked);
            Path file = file(asked);
            new SettlementWorkbook(Reports.load().in(common.texts().language()), context.codeLists(), context.areas())
                    .write(lines, asked, common.asOf(), file);
            context.journal()
                    .write(
                            "report-settlement",
                            "%s as of %s, %d lines".formatted(asked.text(), common.asOf(), lines.size()));
            common.output().line(file.toString());
        }
    }

    /** The file that is named, or one of its own name in the folder that is. */
    private Path file(Period asked) {
        if (output.toString().endsWith(".xlsx")) {
            return output;
        }
        WorklistRun.makeFolder(output);
        return output.resolve("settlement-" + asked.text() + "-" + common.asOf() + ".xlsx");
    }
}
