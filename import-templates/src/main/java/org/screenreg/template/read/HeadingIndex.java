package org.screenreg.template.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.screenreg.template.Column;
import org.screenreg.template.Template;

/** Finds the column of a template that a heading means. */
final class HeadingIndex {
    private static final int UNDER_A_STRANGE_PARENT = 1000;

    private final List<Column> columns;
    private final Map<String, Meaning> byHeading = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    /**
     * A column and how good the heading is for it.
     *
     * @param rank 0 for the column's own heading, more for less usual ones
     */
    record Meaning(int column, int rank) {}

    HeadingIndex(Template template) {
        columns = template.columns();
        for (int i = 0; i < columns.size(); i++) {
            List<String> headings = columns.get(i).headings();
            for (int rank = 0; rank < headings.size(); rank++) {
                byHeading.putIfAbsent(Headings.fold(headings.get(rank)), new Meaning(i, rank));
            }
        }
    }

    /** The meaning of a heading given by its parts, from the outermost to the innermost. */
    Optional<Meaning> find(List<String> written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = written.stream()
                .map(part -> folded.computeIfAbsent(part, Headings::fold))
                .toList();
        for (String spelling : spellings(parts)) {
            Meaning meaning = byHeading.get(spelling);
            if (meaning != null) {
                return Optional.of(meaning);
            }
        }
        return parts.size() == 1 ? Optional.empty() : personalDetail(parts.get(parts.size() - 1));
    }

    /** Who the row is about is often put under a parent of its own, such as 基本信息; what was done never is. */
    private Optional<Meaning> personalDetail(String innermost) {
        return Optional.ofNullable(byHeading.get(innermost))
                .filter(meaning -> columns.get(meaning.column()).isAboutPerson())
                .map(meaning -> new Meaning(meaning.column(), UNDER_A_STRANGE_PARENT + meaning.rank()));
    }

    private static Set<String> spellings(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        List<List<String>> readings = new ArrayList<>();
        readings.add(parts);
        if (parts.size() > 2) {
            readings.add(parts.subList(1, parts.size()));
            readings.add(List.of(parts.get(0), last));
        }
        Set<String> spellings = new LinkedHashSet<>();
        readings.forEach(reading -> spellings.add(String.join("_", reading)));
        readings.forEach(reading -> spellings.add(String.join("", reading)));
        return spellings;
    }
}
