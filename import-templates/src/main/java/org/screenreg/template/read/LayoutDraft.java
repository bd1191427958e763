package org.screenreg.template.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.screenreg.template.Column;
import org.screenreg.template.Template;
import org.screenreg.template.Templates;
import org.screenreg.template.profile.Likeness;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.SheetFile;

/**
 * What an unknown layout could mean: for every heading the most likely column, with how likely it is. Somebody has to agree
 * before any of it counts.
 */
public final class LayoutDraft {
    private static final int MOST_COLUMNS = 300;
    private static final int MOST_DEPTH = 3;

    private final Template template;
    private final List<Suggestion> suggestions;

    /**
     * What one heading could mean.
     *
     * @param known whether the template itself knows the heading, so that nothing need be said of it
     * @param likeness 1 for a known heading; 0 where no column is like it
     */
    public record Suggestion(String heading, Optional<Column> column, boolean known, double likeness) {}

    private LayoutDraft(Template template, List<Suggestion> suggestions) {
        this.template = template;
        this.suggestions = List.copyOf(suggestions);
    }

    public Template template() {
        return template;
    }

    /** In the order of the sheet. */
    public List<Suggestion> suggestions() {
        return suggestions;
    }

    /** The likeliest reading of the first sheet that has one. */
    public static LayoutDraft of(Path file, Templates templates, ReadAs as) {
        try {
            SheetFile sheets = SheetFiles.open(file, as.password());
            List<Template> candidates =
                    as.template().map(name -> List.of(templates.get(name))).orElseGet(templates::all);
            LayoutDraft best = null;
            for (int sheet = 0; sheet < sheets.sheets().size(); sheet++) {
                TopRows top = TopRows.of(sheets, sheet);
                for (Template template : candidates) {
                    LayoutDraft draft = best(template, new Likeness(templates.codeLists()), top);
                    best = best == null || draft.weight() > best.weight() ? draft : best;
                }
            }
            if (best != null && best.weight() >= HeaderMatch.FEWEST) {
                return best;
            }
            throw RegistryException.wrongCall(new Label(
                    file.getFileName() + " 中找不到像标题的行，无法给出建议。",
                    "No row of " + file.getFileName() + " looks like headings, so nothing can be suggested."));
        } catch (FileRefused e) {
            throw RegistryException.wrongCall(new Label(
                    file.getFileName() + " 无法读取（" + e.code().word() + "）。",
                    file.getFileName() + " cannot be read (" + e.code().word() + ")."));
        }
    }

    private double weight() {
        return suggestions.stream().mapToDouble(Suggestion::likeness).sum();
    }

    private static LayoutDraft best(Template template, Likeness likeness, TopRows top) {
        LayoutDraft best = new LayoutDraft(template, List.of());
        HeadingIndex index = new HeadingIndex(template);
        for (int depth = 1; depth <= MOST_DEPTH; depth++) {
            for (int first = 0; first < top.count(); first++) {
                if (top.areStacked(first, depth)) {
                    LayoutDraft draft = of(template, index, likeness, top.columns(first, depth));
                    best = draft.weight() > best.weight() ? draft : best;
                }
            }
        }
        return best;
    }

    private static LayoutDraft of(
            Template template, HeadingIndex index, Likeness likeness, List<TopRows.TopColumn> columns) {
        List<TopRows.TopColumn> headed = columns.stream()
                .filter(column -> !column.heading().isEmpty())
                .limit(MOST_COLUMNS)
                .toList();
        Map<Integer, Suggestion> chosen = new HashMap<>();
        Set<Column> taken = new HashSet<>();
        for (int i = 0; i < headed.size(); i++) {
            int place = i;
            index.find(headed.get(i).parts())
                    .map(meaning -> template.columns().get(meaning.column()))
                    .filter(taken::add)
                    .ifPresent(column -> chosen.put(
                            place, new Suggestion(headed.get(place).heading(), Optional.of(column), true, 1)));
        }
        pairs(template, likeness, headed, chosen.keySet(), taken).forEach(pair -> {
            if (!chosen.containsKey(pair.place()) && taken.add(pair.column())) {
                chosen.put(
                        pair.place(),
                        new Suggestion(
                                headed.get(pair.place()).heading(),
                                Optional.of(pair.column()),
                                false,
                                pair.likeness()));
            }
        });
        List<Suggestion> suggestions = IntStream.range(0, headed.size())
                .mapToObj(i ->
                        chosen.getOrDefault(i, new Suggestion(headed.get(i).heading(), Optional.empty(), false, 0)))
                .toList();
        return new LayoutDraft(template, suggestions);
    }

    private record Pair(int place, Column column, double likeness) {}

    /** Headings nobody knows with columns nobody has, likeliest first. */
    private static List<Pair> pairs(
            Template template,
            Likeness likeness,
            List<TopRows.TopColumn> headed,
            Set<Integer> chosen,
            Set<Column> taken) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < headed.size(); i++) {
            if (chosen.contains(i)) {
                continue;
            }
            for (Column column : template.columns()) {
                double like = taken.contains(column)
                        ? 0
                        : likeness.of(headed.get(i).heading(), headed.get(i).below(), column);
                if (like >= Likeness.WORTH_SAYING) {
                    pairs.add(new Pair(i, column, like));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness()));
        return pairs;
    }
}
