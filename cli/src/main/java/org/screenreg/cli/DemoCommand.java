package org.screenreg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.screenreg.RegistryException;
import org.screenreg.batch.RowOutcome;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.figure.ReportRun;
import org.screenreg.cli.intake.Answers;
import org.screenreg.cli.intake.ImportOptions;
import org.screenreg.cli.intake.ImportRun;
import org.screenreg.cli.run.ListWriters;
import org.screenreg.cli.run.WorklistRun;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.file.DemoFiles;
import org.screenreg.demo.people.DemoSize;
import org.screenreg.intake.IntakeResult;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.CountyStore;
import org.screenreg.programme.Label;
import org.screenreg.report.Format;
import org.screenreg.report.Reports;
import org.screenreg.report.figure.definition.FigureReports;
import org.screenreg.report.figure.definition.ReportDefinition;
import org.screenreg.store.Database;
import org.screenreg.worklist.Selection;
import org.screenreg.worklist.WorklistRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Invents a county, loads the workbooks it sends, and makes every tier's lists and the coverage report. */
@Command(name = "demo", resourceBundle = Texts.BUNDLE)
final class DemoCommand implements Runnable {
    private static final int MOST_TASKS = 60;
    private static final String COUNTY = "999999";

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "demo.folder")
    private Path folder = Path.of("demo");

    @Option(names = "--size", paramLabel = "small|county", descriptionKey = "demo.size")
    private DemoSize size = DemoSize.SMALL;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "demo.seed")
    private long seed = 1;

    @Override
    public void run() {
        Texts texts = common.texts();
        Output out = common.output();
        String register = folder.resolve("register").toString();
        if (Files.exists(Path.of(register + ".mv.db"))) {
            throw new RegistryException(new Label(
                    folder + " 中已有演示登记库。请换一个文件夹，或先删除它。",
                    "There is a demo register in " + folder + " already. Name another folder, or delete this one."));
        }
        out.say(texts.of("demo.inventing", String.valueOf(seed)));
        WorklistRun.makeFolder(folder);
        DemoCounty county = DemoCounty.generate(seed, size, common.today());
        DemoFiles.Written written = DemoFiles.write(county, folder.resolve("workbooks"));
        writeCountyFile();
        try (Database fresh = Database.open(register, true)) {
            new CountyStore(fresh).add(COUNTY);
        }
        Common inside = common.at(register);
        try (Context context = inside.open();
                ListWriters writers = new ListWriters(Reports.load(), context.results())) {
            out.say(texts.of("demo.loading", String.valueOf(written.files().size())));
            ImportRun load = new ImportRun(inside.silently(), ImportOptions.of(null, true));
            load.load(context, written.files());
            out.say(texts.of("demo.listing"));
            summary(load.results(), lists(inside, context, writers), inside, context);
        }
    }

    /** The invented county runs the two programmes it has data of. */
    private void writeCountyFile() {
        Path file = Common.countyFileOf(folder.resolve("register").toString());
        try (InputStream in = DemoCommand.class.getResourceAsStream("/demo/county.yaml")) {
            Files.copy(Objects.requireNonNull(in), file);
        } catch (IOException e) {
            throw new RegistryException(new Label("无法写入 " + file + "。", file + " cannot be written."), e);
        }
    }

    private List<WorklistRun> lists(Common inside, Context context, ListWriters writers) {
        return List.of(
                list(new WorklistRun(inside, context, writers), inside, CareTier.VILLAGE),
                list(new WorklistRun(inside, context, writers), inside, CareTier.TOWNSHIP),
                list(new WorklistRun(inside, context, writers), inside, CareTier.COUNTY));
    }

    private WorklistRun list(WorklistRun run, Common inside, CareTier tier) {
        List<Format> formats = tier == CareTier.COUNTY
                ? List.of(Format.PDF, Format.XLSX, Format.HTML)
                : List.of(Format.PDF, Format.XLSX);
        WorklistRequest request = new WorklistRequest(
                tier,
                null,
                Selection.ALL,
                inside.asOf(),
                inside.asOf().plusDays(WorklistRequest.DAYS_AHEAD),
                MOST_TASKS,
                true);
        run.write(request, formats, folder.resolve("worklists").resolve(tier.code()), "demo");
        return run;
    }

    private void summary(List<IntakeResult> results, List<WorklistRun> lists, Common inside, Context context) {
        ReportDefinition coverage = new FigureReports(context.codeLists()).get("coverage");
        List<String> reports = new ReportRun(inside, context)
                .write(
                        coverage,
                        coverage.span().upTo(inside.asOf()),
                        ReportRun.Counts.INSIDE,
                        List.of(Format.XLSX, Format.HTML, Format.PDF),
                        folder.resolve("reports"));
        Texts texts = common.texts();
        Output out = common.output();
        out.line(texts.of("demo.done", common.today().toString()));
        out.table(accounting(results, texts));
        out.line("");
        Map<CareTier, WorklistRun> byTier =
                Map.of(CareTier.VILLAGE, lists.get(0), CareTier.TOWNSHIP, lists.get(1), CareTier.COUNTY, lists.get(2));
        for (CareTier tier : List.of(CareTier.VILLAGE, CareTier.TOWNSHIP, CareTier.COUNTY)) {
            WorklistRun run = byTier.getOrDefault(tier, lists.get(0));
            out.line(texts.of(
                    "demo.lists",
                    texts.of(tier.label()),
                    String.valueOf(run.lists()),
                    String.valueOf(run.tasks()),
                    String.valueOf(run.overdue()),
                    String.valueOf(run.left()),
                    folder.resolve("worklists").resolve(tier.code())));
        }
        out.line("");
        out.line(texts.of(
                "demo.open",
                lists.get(1).files().get(0),
                reports.get(1),
                Answers.issuesFile(folder.resolve("workbooks").resolve("乳腺癌筛查-各乡镇.xlsx")),
                folder.resolve("workbooks").resolve("truth"),
                folder.resolve("register")));
    }

    private static List<List<String>> accounting(List<IntakeResult> results, Texts texts) {
        List<List<String>> rows = new java.util.ArrayList<>();
        rows.add(List.of(texts.of("demo.heading").split("\\|")));
        for (IntakeResult result : results) {
            List<String> row = new java.util.ArrayList<>();
            row.add(String.valueOf(result.accounting().read()));
            for (RowOutcome outcome : RowOutcome.values()) {
                row.add(String.valueOf(result.accounting().of(outcome)));
            }
            row.add(result.fileName());
            rows.add(row);
        }
        return rows;
    }
}
