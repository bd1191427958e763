package org.screenreg.cli.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.match.Decision;
import org.screenreg.match.ReviewStore.Search;
import org.screenreg.person.likeness.Field;
import org.screenreg.person.likeness.LikenessWords;
import org.screenreg.template.match.ReviewPair;
import org.screenreg.template.match.ReviewPair.Compared;

/** Pairs and decisions on a terminal. */
final class MatchPage {
    private static final int SHOWN = 50;

    private final Common common;
    private final Texts texts;
    private final LikenessWords words;

    MatchPage(Common common) {
        this.common = common;
        this.texts = common.texts();
        this.words = new LikenessWords(texts.language());
    }

    void pairs(List<ReviewPair> pairs) {
        if (pairs.isEmpty()) {
            common.output().line(texts.of("match.none"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.of("match.columns").split("\\|")));
        for (ReviewPair pair : pairs.subList(0, Math.min(SHOWN, pairs.size()))) {
            rows.add(Output.row(
                    pair.code(),
                    String.format(Locale.ROOT, "%.1f", pair.weight()),
                    both(pair.fields(), Field.NAME),
                    both(pair.fields(), Field.BIRTH_DATE),
                    both(pair.fields(), Field.IDENTITY_NUMBER),
                    why(pair)));
        }
        common.output().table(rows);
        common.output().say(texts.of("match.waiting", String.valueOf(pairs.size()), String.valueOf(rows.size() - 1)));
    }

    private static String both(Map<Field, Compared> fields, Field field) {
        Compared compared = fields.get(field);
        return compared == null ? "" : compared.first() + " / " + compared.second();
    }

    private String why(ReviewPair pair) {
        List<String> parts = new ArrayList<>();
        pair.fields().forEach((field, compared) -> {
            if (Math.abs(compared.weight()) >= 1) {
                parts.add(words.field(field) + " " + words.weighed(compared.level(), compared.weight()));
            }
        });
        return String.join(texts.of("match.comma"), parts);
    }

    void decisions(List<Decision> decisions) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.of("match.decided-columns").split("\\|")));
        for (Decision one : decisions) {
            rows.add(Output.row(
                    one.number(),
                    one.one(),
                    one.other(),
                    texts.of(one.same() ? "match.same" : "match.different"),
                    one.same() ? one.kept() : "",
                    one.automatic() ? texts.of("match.automatic") : one.by(),
                    one.on(),
                    one.undoneOn() == null ? "" : one.undoneOn()));
        }
        common.output().table(rows);
    }

    void found(Search search) {
        common.output()
                .line(texts.of(
                        "match.found",
                        String.valueOf(search.persons()),
                        String.valueOf(search.effort().compared()),
                        String.valueOf(search.pairs())));
        if (search.effort().tooLarge() > 0) {
            common.output()
                    .say(texts.of(
                            "match.too-large", String.valueOf(search.effort().tooLarge())));
        }
    }
}
