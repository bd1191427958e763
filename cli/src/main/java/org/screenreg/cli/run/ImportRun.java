package org.screenreg.cli.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.IssueTexts;
import org.screenreg.intake.Place;
import org.screenreg.intake.Severity;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.programme.Label;
import org.screenreg.template.IssueWorkbook;
import org.screenreg.template.Templates;
import org.screenreg.template.read.WorkbookReader;

/** Checks or loads files one after the other and says what became of their rows. */
public final class ImportRun {
    private static final int SHOWN = 8;

    private final Common common;
    private final @Nullable String template;
    private final boolean issueFile;
    private final Templates templates = Templates.load();
    private final Texts texts;
    private final PlaceText places;
    private final IssueTexts sentences;
    private final List<IntakeResult> results = new ArrayList<>();

    public ImportRun(Common common, @Nullable String template, boolean issueFile) {
        this.common = common;
        this.template = template == null ? null : templates.get(template).name();
        this.issueFile = issueFile;
        this.texts = common.texts();
        this.places = new PlaceText(texts, templates);
        this.sentences = new IssueTexts(texts.language());
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
        return code();
    }

    private BatchSource open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RegistryException(new Label("文件 " + file + " 不存在。", "There is no file " + file + "."));
        }
        return WorkbookReader.open(file, templates, Optional.ofNullable(template));
    }

    private int code() {
        return results.stream().allMatch(IntakeResult::clean) ? ExitCode.FINE : ExitCode.NO;
    }

    private void tell(Path file, BatchSource source, java.util.function.Function<BatchSource, IntakeResult> work) {
        IntakeResult result = work.apply(source);
        results.add(result);
        Output out = common.output();
        if (result.refused()) {
            result.issues().stream()
                    .filter(issue -> issue.code().severity() == Severity.FILE)
                    .forEach(issue -> out.line(texts.of(
                            "import.refused",
                            sentence(file, issue),
                            issue.code().word())));
            return;
        }
        result.loadedBefore()
                .ifPresent(batch -> out.line(texts.of(
                        "import.known",
                        source.fileName(),
                        String.valueOf(batch.id()),
                        batch.loadedOn().toString())));
        out.line(accounting(result));
        showCauses(result, out);
        writeIssues(file, source, result, out);
    }

    private String sentence(Path file, Issue issue) {
        Issue named = issue.raw().isEmpty()
                ? new Issue(issue.code(), issue.place(), String.valueOf(file.getFileName()), issue.args())
                : issue;
        return sentences.masked(named);
    }

    private String accounting(IntakeResult result) {
        Map<RowOutcome, Integer> rows = new EnumMap<>(RowOutcome.class);
        for (RowOutcome outcome : RowOutcome.values()) {
            rows.put(outcome, result.accounting().of(outcome));
        }
        return texts.of(
                "import.accounting",
                result.fileName(),
                result.template(),
                String.valueOf(result.accounting().read()),
                String.valueOf(rows.get(RowOutcome.ACCEPTED)),
                String.valueOf(rows.get(RowOutcome.UPDATED)),
                String.valueOf(rows.get(RowOutcome.UNCHANGED)),
                String.valueOf(rows.get(RowOutcome.HELD)),
                String.valueOf(rows.get(RowOutcome.REJECTED)),
                String.valueOf(rows.get(RowOutcome.BLANK)),
                result.batch()
                        .map(id -> texts.of("import.batch", String.valueOf(id)))
                        .orElse(""));
    }

    /** The causes by number of rows, each with its first place. */
    private void showCauses(IntakeResult result, Output out) {
        if (common.quiet()) {
            return;
        }
        Map<IssueCode, List<Issue>> causes = new EnumMap<>(IssueCode.class);
        result.issues().stream()
                .filter(issue -> issue.code().severity() != Severity.NOTE)
                .forEach(issue -> causes.computeIfAbsent(issue.code(), code -> new ArrayList<>())
                        .add(issue));
        causes.entrySet().stream().limit(SHOWN + 12L).forEach(cause -> {
            Issue first = cause.getValue().get(0);
            out.line(texts.of(
                    "import.cause",
                    texts.of("severity." + cause.getKey().severity()),
                    String.valueOf(cause.getValue().size()),
                    places.of(first.place(), result.template()),
                    sentences.masked(first),
                    cause.getKey().word()));
        });
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
