package org.screenreg.cli.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.PlaceText;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.intake.IntakeResult;
import org.screenreg.intake.Issue;
import org.screenreg.programme.Label;
import org.screenreg.template.Templates;
import org.screenreg.template.learn.Answers;
import org.screenreg.template.learn.ProfileDraft;
import org.screenreg.template.learn.QuestionFile;
import org.screenreg.template.learn.Questions;
import org.screenreg.template.profile.ProfileFile;
import org.screenreg.template.read.LayoutDraft;

/** Learns what a sender means: suggests a profile, asks about values nobody has seen, takes the answers in. */
public final class LearningRun {
    private final Common common;
    private final Texts texts;
    private final Output out;
    private final Templates templates = Templates.load();

    public LearningRun(Common common) {
        this.common = common;
        this.texts = common.texts();
        this.out = common.output();
    }

    /** Suggests what the headings of a sheet mean, and keeps the suggestion as a file where one is named. */
    public int suggest(ImportOptions options, Path file, Optional<Path> target) {
        LayoutDraft draft = LayoutDraft.of(file, templates, options.readAs(templates, file, common));
        out.line(texts.of("profile.title", file.getFileName(), draft.template().name()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.of("profile.columns").split("\\|")));
        draft.suggestions()
                .forEach(suggestion -> rows.add(List.of(
                        suggestion.heading(),
                        suggestion
                                .column()
                                .map(column -> column.heading().in(texts.language()))
                                .orElse("–"),
                        suggestion.column().map(column -> column.key()).orElse(""),
                        suggestion.known()
                                ? texts.of("profile.known")
                                : String.format(Locale.ROOT, "%.0f%%", suggestion.likeness() * 100))));
        out.table(rows);
        target.ifPresent(path -> {
            new ProfileDraft(draft, texts.language()).write(path, String.valueOf(file.getFileName()));
            out.line(texts.of("profile.written", path));
        });
        return draft.suggestions().stream().allMatch(LayoutDraft.Suggestion::known) ? ExitCode.FINE : ExitCode.NO;
    }

    /** Asks once about every value nobody has seen. */
    public int ask(ImportOptions options, List<Path> files, Path target) {
        List<IntakeResult> results = new ArrayList<>();
        try (Context context = common.open()) {
            ImportRun run = new ImportRun(common, options);
            files.forEach(file -> results.add(run.judge(context, file)));
        }
        List<String> named =
                results.stream().map(IntakeResult::template).distinct().toList();
        if (named.size() != 1 || named.get(0).isEmpty()) {
            throw RegistryException.wrongCall(new Label(
                    "这些文件不属于同一个模板，请分开提问。", "These files are not all of one template; ask about each template alone."));
        }
        List<Issue> issues =
                results.stream().flatMap(result -> result.issues().stream()).toList();
        PlaceText places = new PlaceText(texts, templates);
        Questions questions =
                Questions.of(templates.get(named.get(0)), templates, issues, place -> places.of(place, named.get(0)));
        if (questions.all().isEmpty()) {
            out.line(texts.of("questions.none"));
            return ExitCode.FINE;
        }
        new QuestionFile(templates, texts.language()).write(questions, target);
        int cells =
                questions.all().stream().mapToInt(question -> question.times()).sum();
        out.line(texts.of("questions.written", String.valueOf(questions.all().size()), String.valueOf(cells), target));
        return ExitCode.NO;
    }

    /** Makes the answers part of a profile. */
    public int answer(Path file, Path profile) {
        Answers answers = new QuestionFile(templates, texts.language()).read(file);
        ProfileFile profiles = new ProfileFile(templates);
        profiles.write(profiles.with(profile, answers.template(), answers.values()), profile);
        out.line(texts.of("questions.taken", String.valueOf(answers.count()), String.valueOf(answers.open()), profile));
        return answers.open() == 0 ? ExitCode.FINE : ExitCode.NO;
    }
}
