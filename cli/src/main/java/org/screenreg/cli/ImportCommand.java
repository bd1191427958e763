package org.screenreg.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.batch.Batch;
import org.screenreg.batch.IssueQuery;
import org.screenreg.batch.RowOutcome;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.intake.ImportOptions;
import org.screenreg.cli.intake.ImportRun;
import org.screenreg.cli.intake.KeptFile;
import org.screenreg.cli.intake.LearningRun;
import org.screenreg.cli.intake.RowsPage;
import org.screenreg.cli.intake.SentFiles;
import org.screenreg.cli.intake.UndoPage;
import org.screenreg.cli.run.BatchPage;
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
            @Mixin ImportOptions options,
            @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.files") List<String> files) {
        return new ImportRun(common, options).check(SentFiles.of(files));
    }

    @Command(name = "load", resourceBundle = Texts.BUNDLE)
    int load(
            @Mixin Common common,
            @Mixin ImportOptions options,
            @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.files") List<String> files) {
        return new ImportRun(common, options).load(SentFiles.of(files));
    }

    @Command(name = "profile", resourceBundle = Texts.BUNDLE)
    int profile(
            @Mixin Common common,
            @Mixin ImportOptions options,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            descriptionKey = "import.profile-output")
                    @Nullable
                    Path target,
            @Parameters(paramLabel = "FILE", descriptionKey = "import.files") Path file) {
        return new LearningRun(common).suggest(options, file, Optional.ofNullable(target));
    }

    @Command(name = "questions", resourceBundle = Texts.BUNDLE)
    int questions(
            @Mixin Common common,
            @Mixin ImportOptions options,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            required = true,
                            descriptionKey = "import.questions-output")
                    Path target,
            @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.files") List<String> files) {
        return new LearningRun(common).ask(options, SentFiles.of(files), target);
    }

    @Command(name = "answer", resourceBundle = Texts.BUNDLE)
    int answer(
            @Mixin Common common,
            @Option(names = "--profile", paramLabel = "FILE", required = true, descriptionKey = "import.profile")
                    Path profile,
            @Parameters(paramLabel = "FILE", descriptionKey = "import.answered") Path file) {
        return new LearningRun(common).answer(file, profile);
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
    int show(
            @Mixin Common common,
            @Option(names = "--rows", descriptionKey = "import.rows") boolean rows,
            @Option(names = "--row", paramLabel = "ROW", descriptionKey = "import.row") @Nullable Integer row,
            @Option(names = "--sheet", paramLabel = "SHEET", descriptionKey = "import.sheet") @Nullable String sheet,
            @Parameters(paramLabel = "BATCH", descriptionKey = "import.batch-id") long id) {
        try (Context context = common.open()) {
            Batch batch = context.batches().get(id);
            if (row != null) {
                new RowsPage(common, context, batch).one(sheet, row);
            } else if (rows) {
                new RowsPage(common, context, batch).all(sheet);
            } else {
                IssueQuery issues = new IssueQuery(context.database(), context.county());
                new BatchPage(common, batch, context.batches().all(), issues).print();
            }
            return ExitCode.FINE;
        }
    }

    @Command(name = "file", resourceBundle = Texts.BUNDLE)
    int file(
            @Mixin Common common,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            required = true,
                            descriptionKey = "import.file-output")
                    Path target,
            @Parameters(paramLabel = "BATCH", descriptionKey = "import.batch-id") long id) {
        try (Context context = common.open()) {
            return new KeptFile(common, context, context.batches().get(id)).giveBack(target);
        }
    }

    @Command(name = "redo", resourceBundle = Texts.BUNDLE)
    int redo(
            @Mixin Common common,
            @Mixin ImportOptions options,
            @Parameters(paramLabel = "BATCH", descriptionKey = "import.batch-id") long id) {
        try (Context context = common.open()) {
            return new KeptFile(common, context, context.batches().get(id)).loadAgain(options);
        }
    }

    @Command(name = "undo", resourceBundle = Texts.BUNDLE)
    int undo(
            @Mixin Common common,
            @Option(names = "--rehearse", descriptionKey = "import.rehearse") boolean rehearse,
            @Parameters(paramLabel = "BATCH", descriptionKey = "import.batch-id") long id) {
        try (Context context = common.open()) {
            Batch batch = context.batches().get(id);
            if (rehearse) {
                new UndoPage(common, context).print(batch);
                return ExitCode.FINE;
            }
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
