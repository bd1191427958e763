package org.screenreg.cli.handout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.screenreg.RegistryException;
import org.screenreg.batch.RowOutcome;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.IntakePage;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.handout.Answered;
import org.screenreg.handout.Effects;
import org.screenreg.handout.HandoutLine;
import org.screenreg.handout.JudgedList;
import org.screenreg.handout.JudgedList.Answer;
import org.screenreg.handout.ReturnQuery;
import org.screenreg.handout.ReturnedList;
import org.screenreg.handout.Returns;
import org.screenreg.intake.IntakeResult;
import org.screenreg.programme.Label;
import org.screenreg.template.Templates;
import org.screenreg.template.read.ReturnedLists;
import org.screenreg.worklist.LineCode;

/** Loads lists that come back, one file after the other, and says what every row was and what it came to. */
public final class ReturnRun {
    private final Common common;
    private final Context context;
    private final Texts texts;
    private final Templates templates = Templates.load();
    private final IntakePage page;
    private boolean clean = true;

    public ReturnRun(Common common, Context context) {
        this.common = common;
        this.context = context;
        this.texts = common.texts();
        this.page = new IntakePage(common, templates);
    }

    /** Loads the files; the answer is no where a row of any of them was not taken over. */
    public int load(List<Path> files) {
        context.refuseEarlierDay();
        context.assessor().refresh(context.today());
        files.forEach(this::load);
        return clean ? ExitCode.FINE : ExitCode.NO;
    }

    private void load(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RegistryException(new Label("文件 " + file + " 不存在。", "There is no file " + file + "."));
        }
        ReturnQuery query = new ReturnQuery(context.database(), context.county());
        ReturnedList returned = new ReturnedLists(templates, context.results(), code -> line(query, code)).open(file);
        JudgedList judged = returns(query).judge(returned);
        IntakeResult result = context.intake().load(judged);
        clean &= result.clean();
        if (result.refused()) {
            page.refused(file, result);
            return;
        }
        if (result.loadedBefore().isEmpty()) {
            classes(judged);
        }
        page.accounting(result);
        page.rows(result);
        context.assessor().refresh(context.today());
        if (result.batch().isPresent() && !common.quiet()) {
            new EffectPage(common, context)
                    .print(new Effects(context.records(), context.pathways(), context.today())
                            .of(takenOver(judged, result)));
        }
    }

    private static Optional<HandoutLine> line(ReturnQuery query, String written) {
        return LineCode.parse(written)
                .flatMap(code -> Optional.ofNullable(query.lines(List.of(code)).get(code)));
    }

    private Returns returns(ReturnQuery query) {
        return new Returns(
                context.handouts(),
                query,
                context.records(),
                context.pathways(),
                new Returns.Surroundings(context.codeLists(), context.areas(), context.today()));
    }

    /** How many rows are what. */
    private void classes(JudgedList judged) {
        Map<Answered, Long> counts = judged.answers().stream()
                .collect(Collectors.groupingBy(
                        Answer::answered, () -> new EnumMap<>(Answered.class), Collectors.counting()));
        List<String> parts = new ArrayList<>();
        counts.forEach((answered, count) -> parts.add(texts.of("answered." + answered.code()) + " " + count));
        common.output().line(texts.of("worklist.load.classes", judged.fileName(), String.join(" · ", parts)));
    }

    private static List<Answer> takenOver(JudgedList judged, IntakeResult result) {
        return judged.answers().stream()
                .filter(answer -> answer.answered().isAnswer())
                .filter(answer -> {
                    RowOutcome outcome = result.outcomes().getOrDefault(answer.place(), RowOutcome.ACCEPTED);
                    return outcome == RowOutcome.ACCEPTED || outcome == RowOutcome.UPDATED;
                })
                .toList();
    }
}
