package org.screenreg.template.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.screenreg.template.Column;
import org.screenreg.template.Template;
import org.screenreg.template.profile.Folding;
import org.screenreg.template.profile.Profile;

/** Finds the column of a template that a heading means. */
final class HeadingIndex {
    private static final int UNDER_A_STRANGE_PARENT = 1000;
    private static final int TOLD_BY_A_PROFILE = -1;

    private final List<Column> columns;
    private final Map<String, Meaning> byHeading = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Optional<Profile> profile;

    /**
     * A column and how good the heading is for it.
     *
     * @param rank 0 for the column's own heading, more for less usual ones, less where a profile says so
     */
    record Meaning(int column, int rank) {}

    HeadingIndex(Template template) {
        this(template, Optional.empty());
    }

    /** An index that believes a profile before the template. */
    HeadingIndex(Template template, Optional<Profile> profile) {
        this.profile = profile;
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
        Optional<String> told = told(written);
        if (told.isPresent()) {
            return IntStream.range(0, columns.size())
                    .filter(column -> columns.get(column).key().equals(told.get()))
                    .mapToObj(column -> new Meaning(column, TOLD_BY_A_PROFILE))
                    .findFirst();
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

    /** Whether a profile says that a heading is not to be read. */
    boolean ignores(List<String> written) {
        return told(written).filter(Profile.IGNORE::equals).isPresent();
    }

    private Optional<String> told(List<String> written) {
        return profile.flatMap(known -> known.column(Folding.fold(String.join("_", written))));
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
