package org.screenreg.cli.match;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.call.Unmasking;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.match.Decision;
import org.screenreg.match.ReviewStore;
import org.screenreg.match.Undecided;
import org.screenreg.template.match.ReviewWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds persons who may be the same, and keeps what people decide of them. */
@Command(name = "match", resourceBundle = Texts.BUNDLE)
public final class MatchCommand {
    @Mixin
    private Common common = new Common();

    @Command(name = "list", resourceBundle = Texts.BUNDLE)
    int list(
            @Mixin Common common,
            @Mixin Unmasking unmasking,
            @Option(names = "--decided", descriptionKey = "match.decided") boolean decided,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            descriptionKey = "match.output")
                    @Nullable
                    Path output) {
        unmasking.requirePurpose(unmasking.masked(), common.texts());
        try (Context context = common.open()) {
            context.assessor().refresh(context.today());
            MatchPage page = new MatchPage(common);
            if (decided) {
                page.decisions(context.review().decisions());
                return ExitCode.FINE;
            }
            List<Undecided> undecided = context.review().undecided();
            ReviewPairs pairs = new ReviewPairs(context, common.texts(), unmasking.masked());
            if (output == null) {
                page.pairs(pairs.of(undecided));
            } else {
                new ReviewWorkbook(common.texts().language()).write(pairs.of(undecided), output);
                common.output().line(output.toString());
            }
            context.journal().write("match-list", journaled(undecided.size(), output != null, unmasking));
            return undecided.isEmpty() ? ExitCode.FINE : ExitCode.NO;
        }
    }

    private static String journaled(int pairs, boolean file, Unmasking unmasking) {
        String how = unmasking.masked() ? "masked" : "unmasked, purpose: " + unmasking.purpose();
        return "%d pairs, to file %s, %s".formatted(pairs, file, how);
    }

    @Command(name = "find", resourceBundle = Texts.BUNDLE)
    int find(@Mixin Common common) {
        try (Context context = common.open()) {
            context.refuseEarlierDay();
            context.assessor().refresh(context.today());
            ReviewStore.Search search = context.review().search();
            new MatchPage(common).found(search);
            return search.pairs() == 0 ? ExitCode.FINE : ExitCode.NO;
        }
    }

    @Command(name = "decide", resourceBundle = Texts.BUNDLE)
    int decide(@Mixin Common common, @Parameters(paramLabel = "FILE", descriptionKey = "match.file") Path file) {
        try (Context context = common.open()) {
            context.refuseEarlierDay();
            context.assessor().refresh(context.today());
            return new DecideRun(common, context).decide(file);
        }
    }

    @Command(name = "undo", resourceBundle = Texts.BUNDLE)
    int undo(
            @Mixin Common common,
            @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "match.id") List<Long> numbers) {
        try (Context context = common.open()) {
            context.refuseEarlierDay();
            for (Decision undone : context.review().undo(numbers)) {
                String number = String.valueOf(undone.number());
                common.output().line(common.texts().of("match.undone", number, undone.one(), undone.other()));
            }
            context.assessor().refresh(context.today());
            return ExitCode.FINE;
        }
    }
}
