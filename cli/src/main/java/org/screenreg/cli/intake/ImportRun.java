package org.screenreg.cli.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screenreg.RegistryException;
import org.screenreg.batch.Batch;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.IntakePage;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.event.Supposition;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Decision;
import org.screenreg.intake.IntakeResult;
import org.screenreg.intake.IssueTexts;
import org.screenreg.match.Origin;
import org.screenreg.match.ReviewStore;
import org.screenreg.programme.Label;
import org.screenreg.template.Templates;
import org.screenreg.template.read.WorkbookReader;

/** Checks or loads files one after the other and says what became of their rows. */
public final class ImportRun {
    private final Common common;
    private final ImportOptions options;
    private final Templates templates = Templates.load();
    private final Texts texts;
    private final IntakePage page;
    private final Answers answers;
    private final List<IntakeResult> results = new ArrayList<>();

    /** What is to be done with each file. */
    @FunctionalInterface
    private interface Work {
        IntakeResult of(BatchSource source);
    }

    public ImportRun(Common common, ImportOptions options) {
        this.common = common;
        this.options = options;
        options.refuseWrong(templates);
        this.texts = common.texts();
        this.page = new IntakePage(common, templates);
        this.answers = new Answers(templates, texts);
    }

    public List<IntakeResult> results() {
        return results;
    }

    public int check(List<Path> files) {
        try (Context context = common.open()) {
            context.assessor().refresh(context.today());
            MovedFigures figures = new MovedFigures(common, context);
            for (int i = 0; i < files.size(); i++) {
                progress(i, files);
                check(context, files.get(i), figures);
            }
            return concluded();
        }
    }

    /** Says of a file what became of its rows, and what loading it would change. */
    private void check(Context context, Path file, MovedFigures figures) {
        if (options.json() || common.quiet()) {
            tell(context, file, source -> context.intake().check(source));
            return;
        }
        Supposition told = new Supposition(String.valueOf(file.getFileName()), context.today());
        tell(context, file, source -> context.intake().check(source, told));
        new ImpactPage(common, context).print(told);
        figures.print(told);
    }

    public int load(List<Path> files) {
        try (Context context = common.open()) {
            return load(context, files);
        }
    }

    public int load(Context context, List<Path> files) {
        context.refuseEarlierDay();
        context.assessor().refresh(context.today());
        for (int i = 0; i < files.size(); i++) {
            progress(i, files);
            tell(context, files.get(i), source -> context.intake().load(source, options.decision()));
            context.assessor().refresh(context.today());
        }
        sayMatched(context);
        return concluded();
    }

    /** Says what became of rows without a valid number, where any of these files had some. */
    private void sayMatched(Context context) {
        boolean any = results.stream()
                .flatMap(result -> result.issues().stream())
                .anyMatch(issue -> issue.code().isAboutNumber());
        if (any && !common.quiet()) {
            ReviewStore review = context.review();
            long matched = review.decisions().stream()
                    .filter(one -> one.counts() && one.automatic())
                    .count();
            long waiting = review.undecided().stream()
                    .filter(one -> one.origin() == Origin.ROW)
                    .count();
            common.output().say(texts.of("match.loaded", String.valueOf(matched), String.valueOf(waiting)));
        }
    }

    /** What would become of a file, saying and writing nothing. */
    IntakeResult judge(Context context, Path file) {
        return context.intake().examine(open(file));
    }

    private BatchSource open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RegistryException(new Label("文件 " + file + " 不存在。", "There is no file " + file + "."));
        }
        BatchSource source = WorkbookReader.open(file, templates, options.readAs(templates, file, common));
        if (source.template().equals("list-results")) {
            throw RegistryException.wrongCall(new Label(
                    file + " 是清单回填表，请用 screening worklist load 载入。",
                    file + " holds the results of worklists; load it with 'screening worklist load'."));
        }
        return source;
    }

    /** Several files take a while; whoever sits before a terminal sees which one is being read. */
    private void progress(int number, List<Path> files) {
        if (files.size() > 1 && System.console() != null && !common.quiet()) {
            common.output()
                    .say(texts.of(
                            "import.progress",
                            String.valueOf(number + 1),
                            String.valueOf(files.size()),
                            files.get(number).getFileName()));
        }
    }

    private int concluded() {
        if (options.json()) {
            common.output().line(new ImportJson(new IssueTexts(texts.language())).of(results));
        }
        return results.stream().allMatch(IntakeResult::clean) ? ExitCode.FINE : ExitCode.NO;
    }

    private void tell(Context context, Path file, Work work) {
        BatchSource source = open(file);
        Optional<Batch> parent = source.corrects().flatMap(context.batches()::loadedFrom);
        IntakeResult result = work.of(source);
        results.add(result);
        boolean speaks = !options.json();
        if (result.refused()) {
            if (speaks) {
                page.refused(file, result);
            }
            return;
        }
        if (speaks) {
            page.accounting(result);
            parent.ifPresent(batch ->
                    common.output().line(texts.of("import.corrects", String.valueOf(batch.id()), batch.fileName())));
            page.causes(result);
            if (options.decision() == Decision.ALL_OR_NOTHING && !result.clean()) {
                common.output().line(texts.of("import.all-or-nothing-refused", result.fileName()));
            }
        }
        if (options.issueFile() && result.loadedBefore().isEmpty()) {
            answers.write(file, options.passwordUsed(), source, result).forEach(line -> {
                if (speaks) {
                    common.output().line(line);
                }
            });
        }
    }
}
