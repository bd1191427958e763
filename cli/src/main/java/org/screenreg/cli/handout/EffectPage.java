package org.screenreg.cli.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.handout.Answered;
import org.screenreg.handout.Effects.Effect;
import org.screenreg.pathway.Recommendation;
import org.screenreg.person.Masked;
import org.screenreg.worklist.Labels;

/** Says what the answers of a list came to: what closed, and what is next for each person. */
final class EffectPage {
    private static final int MOST = 40;

    private final Output out;
    private final Texts texts;
    private final Labels labels;

    EffectPage(Common common, Context context) {
        this.out = common.output();
        this.texts = common.texts();
        this.labels = context.labels();
    }

    void print(List<Effect> effects) {
        if (effects.isEmpty()) {
            return;
        }
        long closed = effects.stream().filter(Effect::closed).count();
        out.line(texts.of(
                "worklist.load.effect",
                String.valueOf(effects.size()),
                String.valueOf(closed),
                String.valueOf(effects.size() - closed)));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.of("worklist.load.heading").split("\\|")));
        effects.stream().limit(MOST).forEach(effect -> rows.add(row(effect)));
        out.table(rows);
        if (effects.size() > MOST) {
            out.line(texts.of("worklist.load.more", String.valueOf(effects.size() - MOST)));
        }
    }

    private List<String> row(Effect effect) {
        return Output.row(
                effect.line().code(),
                Masked.name(effect.person().name()),
                texts.of(labels.programme(effect.line().programme())),
                texts.of(labels.step(effect.line().step())),
                texts.of("answered." + effect.answer().answered().code()),
                String.valueOf(effect.answer().on()),
                texts.of(outcome(effect)),
                effect.next().isEmpty()
                        ? texts.of("worklist.load.nothing")
                        : effect.next().stream().map(this::next).collect(Collectors.joining("; ")));
    }

    /** A step that was done and is still asked for lacks its result. */
    private static String outcome(Effect effect) {
        if (effect.closed()) {
            return "worklist.load.closed";
        }
        return effect.answer().answered() == Answered.DONE ? "worklist.load.no-result" : "worklist.load.open";
    }

    private String next(Recommendation task) {
        return texts.of(
                "worklist.load.next",
                texts.of(labels.step(task.step())),
                texts.of(task.tier().label()),
                task.dueOn().toString());
    }
}
