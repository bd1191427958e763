package org.screenreg.cli.handout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.handout.care.ListEffect;
import org.screenreg.handout.care.ListEffect.By;
import org.screenreg.handout.care.ListEffect.Part;
import org.screenreg.handout.care.ListEffectQuery;
import org.screenreg.report.page.TableCsv;
import org.screenreg.report.page.TablePage;
import org.screenreg.report.page.TableSection;

/** What came of lists, as tables by outcome, unit and worker, and as csv. */
final class EffectTables {
    private static final List<String> COLUMNS =
            List.of("as_of", "days", "by", "key", "label", "lines", "people", "returned", "per_cent");

    private final Texts texts;
    private final LocalDate asOf;

    EffectTables(Texts texts, LocalDate asOf) {
        this.texts = texts;
        this.asOf = asOf;
    }

    TablePage page(ListEffect effect) {
        List<String> facts = new ArrayList<>();
        String days = String.valueOf(effect.days());
        facts.add(texts.of("worklist.effect.sentence", days));
        facts.add(texts.of(
                "worklist.effect.lists", String.valueOf(effect.lists()), String.valueOf(effect.young()), days));
        List<TableSection> sections = new ArrayList<>();
        for (By way : By.values()) {
            if (!effect.by(way).isEmpty()) {
                sections.add(new TableSection(
                        texts.of("worklist.effect.by." + way.code()),
                        "",
                        List.of(texts.of("worklist.effect.columns").split("\\|")),
                        effect.by(way).stream().map(part -> row(way, part)).toList()));
            }
        }
        return new TablePage(
                texts.language().tag(),
                texts.of("worklist.effect.title", asOf.toString()),
                facts,
                sections,
                texts.of("worklist.effect.foot", asOf.toString()));
    }

    private List<String> row(By way, Part part) {
        return Output.row(label(way, part), part.lines(), part.people(), part.returned(), share(part));
    }

    private static String share(Part part) {
        return String.format(Locale.ROOT, "%.1f", part.share());
    }

    private String label(By way, Part part) {
        return switch (way) {
            case OUTCOME ->
                part.key().equals(ListEffectQuery.SILENT)
                        ? texts.of("worklist.effect.silent")
                        : texts.of("answered." + part.key());
            case UNIT -> part.name().isEmpty() ? texts.of("worklist.nobody") : part.name();
            case WORKER -> part.key().isEmpty() ? texts.of("worklist.effect.unnamed") : part.key();
        };
    }

    /** One row per part; columns and their names never change. */
    void csv(ListEffect effect, Path file) {
        List<List<String>> rows = new ArrayList<>();
        for (By way : By.values()) {
            for (Part part : effect.by(way)) {
                rows.add(Output.row(
                        asOf,
                        effect.days(),
                        way.code(),
                        part.key(),
                        label(way, part),
                        part.lines(),
                        part.people(),
                        part.returned(),
                        share(part)));
            }
        }
        TableCsv.write(COLUMNS, rows, file);
    }
}
