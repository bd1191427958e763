package org.screenreg.template.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.template.Column;
import org.screenreg.template.TemplateMark;
import org.screenreg.template.profile.Folding;
import org.screenreg.template.profile.Likeness;
import org.screenreg.template.profile.Profile;
import org.screenreg.template.sheet.SheetFile;

/** What there is to say about the headings of a sheet: missing, repeated, not read, like another, changed since last time. */
record HeadingIssues(SheetFile file, Fit fit, Optional<Profile> profile, Likeness likeness) {
    private static final Set<String> RUNNING_NUMBER = Set.of("序号", "编号", "NO", "NO.");

    List<Issue> of(int sheet, HeaderMatch match) {
        SheetFile.Sheet info = file.sheets().get(sheet);
        Place place = new Place(info.name(), match.row(), "");
        List<Issue> issues = new ArrayList<>();
        List<String> missing = fit.missing(match, info).stream()
                .map(column -> column.heading().zh())
                .toList();
        if (!missing.isEmpty()) {
            issues.add(Issue.of(IssueCode.HEADING_MISSING, place, "", String.join("、", missing)));
        }
        match.repeated()
                .forEach(heading -> issues.add(Issue.of(
                        IssueCode.HEADING_REPEATED, new Place(info.name(), match.row(), heading), heading, heading)));
        match.unused().stream()
                .filter(heading -> !RUNNING_NUMBER.contains(Headings.fold(heading)))
                .filter(heading -> !TemplateMark.isOwnColumn(heading))
                .map(heading -> unused(match, heading, new Place(info.name(), match.row(), heading)))
                .forEach(issues::add);
        profile.filter(known -> !known.sheet().isEmpty())
                .flatMap(known -> changes(known, match, place))
                .ifPresent(issues::add);
        return issues;
    }

    /** A heading that is not read; where it is like a column the sheet lacks, that is said and not acted upon. */
    private Issue unused(HeaderMatch match, String heading, Place place) {
        List<String> below = match.above().stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .map(TopRows.TopColumn::below)
                .orElse(List.of());
        List<Column> columns = fit.template().columns();
        Optional<Column> nearest = IntStream.range(0, columns.size())
                .filter(column -> !match.has(column))
                .mapToObj(columns::get)
                .max(Comparator.comparingDouble(column -> likeness.of(heading, below, column)));
        double like = nearest.map(column -> likeness.of(heading, below, column)).orElse(0.0);
        if (like < Likeness.WORTH_SAYING) {
            return Issue.of(IssueCode.COLUMN_NOT_USED, place, heading, heading);
        }
        return Issue.of(
                IssueCode.COLUMN_RESEMBLES,
                place,
                heading,
                "“%s”（相似度 %.0f%%）".formatted(nearest.get().heading().zh(), like * 100),
                "“%s” (%.0f%%)".formatted(nearest.get().heading().en(), like * 100));
    }

    /** What moved since the profile was last looked after. */
    private static Optional<Issue> changes(Profile profile, HeaderMatch match, Place place) {
        List<String> now = match.above().stream()
                .map(TopRows.TopColumn::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
        List<String> gone = without(profile.sheet(), now);
        List<String> added = without(now, profile.sheet());
        List<String> stayed = without(profile.sheet(), gone);
        boolean moved = !List.copyOf(folded(without(now, added))).equals(List.copyOf(folded(stayed)));
        if (gone.isEmpty() && added.isEmpty() && !moved) {
            return Optional.empty();
        }
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        tell(added, "新增", "new: ", zh, en);
        tell(gone, "不见了", "gone: ", zh, en);
        if (moved) {
            zh.add("列的次序变了");
            en.add("the order has changed");
        }
        return Optional.of(Issue.of(
                IssueCode.HEADINGS_CHANGED, place, profile.name(), String.join("；", zh), String.join("; ", en)));
    }

    private static void tell(List<String> headings, String zhWord, String enWord, List<String> zh, List<String> en) {
        if (!headings.isEmpty()) {
            zh.add(zhWord + "“" + String.join("”“", headings) + "”");
            en.add(enWord + String.join(", ", headings));
        }
    }

    private static List<String> without(List<String> all, List<String> others) {
        Set<String> known = folded(others);
        return all.stream()
                .filter(heading -> !known.contains(Folding.fold(heading)))
                .toList();
    }

    private static Set<String> folded(List<String> headings) {
        Set<String> folded = new LinkedHashSet<>();
        headings.forEach(heading -> folded.add(Folding.fold(heading)));
        return folded;
    }
}
