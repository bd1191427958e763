package org.screenreg.cli.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.batch.RowOutcome;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Intake;
import org.screenreg.intake.IntakeResult;
import org.screenreg.intake.IssueTexts;
import org.screenreg.intake.Place;
import org.screenreg.intake.Severity;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.match.Origin;
import org.screenreg.match.ReviewStore;
import org.screenreg.programme.Label;
import org.screenreg.template.IssueWorkbook;
import org.screenreg.template.Templates;
import org.screenreg.template.read.WorkbookReader;

/** Checks or loads files one after the other and says what became of their rows. */
public final class ImportRun {
    private final Common common;
    private final @Nullable String template;
    private final boolean issueFile;
    private final Templates templates = Templates.load();
    private final Texts texts;
    private final IssueTexts sentences;
    private final IntakePage page;
    private final List<IntakeResult> results = new ArrayList<>();

    public ImportRun(Common common, @Nullable String template, boolean issueFile) {
        this.common = common;
        this.template = template == null ? null : templates.get(template).name();
        this.issueFile = issueFile;
        this.texts = common.texts();
        this.sentences = new IssueTexts(texts.language());
        this.page = new IntakePage(common, templates);
    }

    public List<IntakeResult> results() {
        return results;
    }

    public int check(List<Path> files) {
        try (Context context = common.open()) {
            context.assessor().refresh(context.today());
            Intake intake = context.intake();
            files.forEach(file -> tell(file, open(file), intake::check));
            return code();
        }
    }

    public int load(List<Path> files) {
        try (Context context = common.open()) {
            return load(context, files);
        }
    }

    public int load(Context context, List<Path> files) {
        context.refuseEarlierDay();
        context.assessor().refresh(context.today());
        for (Path file : files) {
            tell(file, open(file), context.intake()::load);
            context.assessor().refresh(context.today());
        }
        sayMatched(context);
        return code();
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

    private BatchSource open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RegistryException(new Label("文件 " + file + " 不存在。", "There is no file " + file + "."));
        }
        BatchSource source = WorkbookReader.open(file, templates, Optional.ofNullable(template));
        if (source.template().equals("list-results")) {
            throw RegistryException.wrongCall(new Label(
                    file + " 是清单回填表，请用 screening worklist load 载入。",
                    file + " holds the results of worklists; load it with 'screening worklist load'."));
        }
        return source;
    }

    private int code() {
        return results.stream().allMatch(IntakeResult::clean) ? ExitCode.FINE : ExitCode.NO;
    }

    private void tell(Path file, BatchSource source, java.util.function.Function<BatchSource, IntakeResult> work) {
        IntakeResult result = work.apply(source);
        results.add(result);
        if (result.refused()) {
            page.refused(file, result);
            return;
        }
        page.accounting(result);
        page.causes(result);
        writeIssues(file, source, result, common.output());
    }

    private void writeIssues(Path file, BatchSource source, IntakeResult result, Output out) {
        boolean any = result.issues().stream().anyMatch(issue -> issue.code().severity() != Severity.NOTE);
        if (!issueFile || !any || result.loadedBefore().isPresent()) {
            return;
        }
        Path target = issuesFile(file);
        new IssueWorkbook(templates, texts.language(), sentences::forSender)
                .write(source, result.issues(), row -> outcome(row, result), target);
        out.line(texts.of("import.details", target));
    }

    private String outcome(SubmittedRow row, IntakeResult result) {
        RowOutcome outcome = result.outcomes()
                .getOrDefault(
                        new Place(row.sheet(), row.number(), ""),
                        row.nature() == SubmittedRow.Nature.DATA ? RowOutcome.ACCEPTED : RowOutcome.BLANK);
        return texts.of("outcome." + outcome.code());
    }

    public static Path issuesFile(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".issues.xlsx");
    }
}
