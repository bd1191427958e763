package org.screenreg.template.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.template.Template;
import org.screenreg.template.TemplateMark;
import org.screenreg.template.Templates;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.SheetFile;

/** Decides which template a file follows and says what of the file will not be read. */
final class Recognition {
    private static final Set<String> RUNNING_NUMBER = Set.of("序号", "编号", "NO", "NO.");

    private final SheetFile file;
    private final Templates templates;
    private final Map<Integer, TopRows> tops;

    private Recognition(SheetFile file, Templates templates, Map<Integer, TopRows> tops) {
        this.file = file;
        this.templates = templates;
        this.tops = tops;
    }

    static Recognition of(SheetFile file, Templates templates) throws FileRefused {
        Map<Integer, TopRows> tops = new TreeMap<>();
        for (int i = 0; i < file.sheets().size(); i++) {
            if (!file.sheets().get(i).hidden()) {
                tops.put(i, TopRows.of(file, i));
            }
        }
        return new Recognition(file, templates, tops);
    }

    ReceivedBatch batch(String name, String hash, Optional<Template> wanted) throws FileRefused {
        if (tops.values().stream().allMatch(TopRows::isEmpty)) {
            return ReceivedBatch.refused(name, hash, Issue.of(IssueCode.WORKBOOK_EMPTY, Place.FILE, ""));
        }
        if (file.sheets().stream().anyMatch(sheet -> sheet.name().equals(ReturnedLists.KEYS))) {
            return ReceivedBatch.refused(name, hash, Issue.of(IssueCode.FILE_IS_WORKLIST, Place.FILE, ""));
        }
        Optional<TemplateMark> mark = mark();
        Optional<Template> marked = mark.flatMap(known -> templates.find(known.template()));
        Fit best = marked.isPresent() ? Fit.of(marked.get(), tops) : bestByHeadings();
        Fit fit = wanted.isPresent() ? Fit.of(wanted.get(), tops) : best;
        if (wanted.isPresent() && !accepts(fit, best, marked)) {
            return ReceivedBatch.refused(
                    name,
                    hash,
                    Issue.of(
                            IssueCode.WRONG_TEMPLATE,
                            Place.FILE,
                            "",
                            fit.template().name(),
                            best.isEmpty() ? "" : best.template().name()));
        }
        if (fit.isEmpty()) {
            return ReceivedBatch.refused(name, hash, Issue.of(IssueCode.HEADING_ROW_NOT_FOUND, Place.FILE, ""));
        }
        List<Issue> issues = new ArrayList<>();
        Fit usable = withoutStraySheets(fit);
        issues.addAll(sheetIssues(usable, mark.isPresent()));
        usable.sheets().forEach((sheet, match) -> issues.addAll(headingIssues(usable, sheet, match)));
        return ReceivedBatch.read(name, hash, file, usable, issues);
    }

    private Optional<TemplateMark> mark() throws FileRefused {
        for (int i = 0; i < file.sheets().size(); i++) {
            if (file.sheets().get(i).name().equals(TemplateMark.SHEET)) {
                TopRows top = TopRows.of(file, i);
                return top.isEmpty() ? Optional.empty() : TemplateMark.parse(top.texts(0));
            }
        }
        return Optional.empty();
    }

    private Fit bestByHeadings() {
        return templates.all().stream()
                .map(template -> Fit.of(template, tops))
                .filter(fit -> !fit.isEmpty())
                .max(Comparator.comparingInt((Fit fit) -> fit.score(file.sheets()))
                        .thenComparingInt(fit -> -fit.template().columns().size()))
                .orElseGet(() -> new Fit(templates.all().get(0), Map.of()));
    }

    /** Person columns are shared, so a wanted template must be about as good as the best by its own columns too. */
    private static boolean accepts(Fit wanted, Fit best, Optional<Template> marked) {
        if (wanted.isEmpty() && best.isEmpty()) {
            return true;
        }
        if (wanted.isEmpty() || (marked.isPresent() && !marked.get().equals(wanted.template()))) {
            return false;
        }
        return best.own() < 2 * wanted.own() + 2;
    }

    /** Leaves out the sheets that only resemble the template, such as summaries, where another sheet is the list. */
    private Fit withoutStraySheets(Fit fit) {
        int most = fit.sheets().values().stream()
                .mapToInt(HeaderMatch::known)
                .max()
                .orElse(0);
        Map<Integer, HeaderMatch> used = new TreeMap<>(fit.sheets());
        used.entrySet()
                .removeIf(sheet -> sheet.getValue().known() * 2 < most
                        && !fit.missing(sheet.getValue(), file.sheets().get(sheet.getKey()))
                                .isEmpty());
        return new Fit(fit.template(), used);
    }

    private List<Issue> sheetIssues(Fit fit, boolean isOurs) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < file.sheets().size(); i++) {
            SheetFile.Sheet sheet = file.sheets().get(i);
            TopRows top = tops.get(i);
            boolean isEmpty = top != null && top.isEmpty();
            if (!fit.sheets().containsKey(i) && !isEmpty && !(isOurs && TemplateMark.isOwnSheet(sheet.name()))) {
                issues.add(Issue.of(IssueCode.SHEET_NOT_READ, new Place(sheet.name(), 0, ""), sheet.name()));
            }
        }
        return issues;
    }

    private List<Issue> headingIssues(Fit fit, int sheet, HeaderMatch match) {
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
                .forEach(heading -> issues.add(Issue.of(
                        IssueCode.COLUMN_NOT_USED, new Place(info.name(), match.row(), heading), heading, heading)));
        return issues;
    }
}
