package org.screenreg.cli.match;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.match.Pair;
import org.screenreg.match.ReviewStore.Outcome;
import org.screenreg.match.ReviewStore.Verdict;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Label;
import org.screenreg.template.match.ReviewFile;
import org.screenreg.template.match.ReviewFile.Entry;
import org.screenreg.template.match.ReviewFile.Word;

/** Takes a review workbook back: what was decided counts from today. */
final class DecideRun {
    private final Common common;
    private final Context context;

    DecideRun(Common common, Context context) {
        this.common = common;
        this.context = context;
    }

    int decide(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RegistryException(new Label("文件 " + file + " 不存在。", "There is no file " + file + "."));
        }
        List<Entry> entries = ReviewFile.read(file);
        if (entries.isEmpty()) {
            throw new RegistryException(new Label(
                    file + " 中没有待核对的对号。请使用 screening match list -o 导出的核对表。",
                    file + " names no pair. Use the workbook that 'screening match list -o' writes."));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.word() == Word.SAME || entry.word() == Word.DIFFERENT) {
                verdicts.add(verdict(entry));
            }
        }
        Outcome outcome = context.review().decide(verdicts);
        context.assessor().refresh(context.today());
        int waiting = context.review().undecided().size();
        common.output()
                .line(common.texts()
                        .of(
                                "match.decisions-kept",
                                String.valueOf(outcome.same()),
                                String.valueOf(outcome.different()),
                                String.valueOf(verdicts.size() - outcome.same() - outcome.different()),
                                String.valueOf(waiting)));
        outcome.numbers().stream().findFirst().ifPresent(first -> common.output()
                .say(common.texts()
                        .of(
                                "match.how-to-undo",
                                String.valueOf(first),
                                String.valueOf(
                                        outcome.numbers().get(outcome.numbers().size() - 1)))));
        return waiting == 0 ? ExitCode.FINE : ExitCode.NO;
    }

    private static Verdict verdict(Entry entry) {
        PersonKey first = new PersonKey(entry.first());
        PersonKey second = new PersonKey(entry.second());
        return new Verdict(Pair.of(first, second), entry.word() == Word.SAME, entry.keptSecond() ? second : first);
    }
}
