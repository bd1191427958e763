package org.screenreg.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.batch.Batch;
import org.screenreg.batch.IssueQuery;
import org.screenreg.batch.RowOutcome;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.BatchPage;
import org.screenreg.cli.run.ImportRun;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks, loads, lists, shows and undoes received files. */
@Command(name = "import", resourceBundle = Texts.BUNDLE)
final class ImportCommand {
    @Mixin
    private Common common = new Common();

    @Command(name = "check", resourceBundle = Texts.BUNDLE)
    int check(
            @Mixin Common common,
            @Option(names = "--template", paramLabel = "NAME", descriptionKey = "import.template") @Nullable
                    String template,
            @Option(names = "--no-issue-file", descriptionKey = "import.no-issue-file") boolean noIssueFile,
            @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.files") List<Path> files) {
        return new ImportRun(common, template, !noIssueFile).check(files);
    }

    @Command(name = "load", resourceBundle = Texts.BUNDLE)
    int load(
            @Mixin Common common,
            @Option(names = "--template", paramLabel = "NAME", descriptionKey = "import.template") @Nullable
                    String template,
            @Option(names = "--no-issue-file", descriptionKey = "import.no-issue-file") boolean noIssueFile,
            @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.files") List<Path> files) {
        return new ImportRun(common, template, !noIssueFile).load(files);
    }

    @Command(name = "list", resourceBundle = Texts.BUNDLE)
    int list(@Mixin Common common) {
        try (Context context = common.open()) {
            Texts texts = common.texts();
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(texts.of("import.list.heading").split("\\|")));
            for (Batch batch : context.batches().all()) {
                List<String> row = new ArrayList<>(List.of(
                        String.valueOf(batch.id()),
                        texts.of("batch." + batch.state()),
                        batch.loadedOn().toString(),
                        batch.template()));
                for (RowOutcome outcome : RowOutcome.values()) {
                    row.add(String.valueOf(batch.accounting().of(outcome)));
                }
                row.add(batch.fileName());
                rows.add(row);
            }
            common.output().table(rows);
            return ExitCode.FINE;
        }
    }

    @Command(name = "show", resourceBundle = Texts.BUNDLE)
    int show(@Mixin Common common, @Parameters(paramLabel = "BATCH", descriptionKey = "import.batch-id") long id) {
        try (Context context = common.open()) {
            new BatchPage(common, context.batches().get(id), new IssueQuery(context.database(), context.county()))
                    .print();
            return ExitCode.FINE;
        }
    }

    @Command(name = "undo", resourceBundle = Texts.BUNDLE)
    int undo(@Mixin Common common, @Parameters(paramLabel = "BATCH", descriptionKey = "import.batch-id") long id) {
        try (Context context = common.open()) {
            Batch batch = context.batches().get(id);
            context.refuseEarlierDay();
            context.batches().undo(id, context.today());
            context.assessor().refresh(context.today());
            int rows = batch.accounting().of(RowOutcome.ACCEPTED)
                    + batch.accounting().of(RowOutcome.UPDATED);
            common.output().line(common.texts().of("import.undone", String.valueOf(id), String.valueOf(rows)));
            return ExitCode.FINE;
        }
    }
}
