package org.screenreg.template.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.SentFile;
import org.screenreg.template.Template;
import org.screenreg.template.TemplateMark;
import org.screenreg.template.Templates;
import org.screenreg.template.profile.Likeness;
import org.screenreg.template.profile.Profile;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.SheetFile;

/** Decides which template a file follows and says what of the file will not be read. */
final class Recognition {
    private final SheetFile file;
    private final Templates templates;
    private final Optional<Profile> profile;
    private final Map<Integer, TopRows> tops;

    private Recognition(SheetFile file, Templates templates, Optional<Profile> profile, Map<Integer, TopRows> tops) {
        this.file = file;
        this.templates = templates;
        this.profile = profile;
        this.tops = tops;
    }

    static Recognition of(SheetFile file, Templates templates, Optional<Profile> profile) throws FileRefused {
        Map<Integer, TopRows> tops = new TreeMap<>();
        for (int i = 0; i < file.sheets().size(); i++) {
            if (!file.sheets().get(i).hidden()) {
                tops.put(i, TopRows.of(file, i));
            }
        }
        return new Recognition(file, templates, profile, tops);
    }

    ReceivedBatch batch(SentFile sent, Optional<Template> wanted) throws FileRefused {
        if (tops.values().stream().allMatch(TopRows::isEmpty)) {
            return ReceivedBatch.refused(sent, Issue.of(IssueCode.WORKBOOK_EMPTY, Place.FILE, ""));
        }
        if (file.sheets().stream().anyMatch(sheet -> sheet.name().equals(ReturnedLists.KEYS))) {
            return ReceivedBatch.refused(sent, Issue.of(IssueCode.FILE_IS_WORKLIST, Place.FILE, ""));
        }
        Optional<TemplateMark> mark = mark();
        Optional<Template> marked = mark.flatMap(known -> templates.find(known.template()));
        Fit best = marked.isPresent() ? Fit.of(marked.get(), tops, profile) : bestByHeadings();
        Fit fit = wanted.isPresent() ? Fit.of(wanted.get(), tops, profile) : best;
        if (wanted.isPresent() && !accepts(fit, best, marked)) {
            return ReceivedBatch.refused(sent, wrong(fit, best));
        }
        if (fit.isEmpty()) {
            return ReceivedBatch.refused(sent, Issue.of(IssueCode.HEADING_ROW_NOT_FOUND, Place.FILE, ""));
        }
        if (wanted.isEmpty() && mark.isEmpty()) {
            Optional<Issue> unclear = new Doubt(templates, new Likeness(templates.codeLists())).about(sent.name(), fit);
            if (unclear.isPresent()) {
                return ReceivedBatch.refused(sent, unclear.get());
            }
        }
        List<Issue> issues = new ArrayList<>();
        Fit usable = withoutStraySheets(fit);
        issues.addAll(sheetIssues(usable, mark.isPresent()));
        HeadingIssues headings = new HeadingIssues(file, usable, profile, new Likeness(templates.codeLists()));
        usable.sheets().forEach((sheet, match) -> issues.addAll(headings.of(sheet, match)));
        return ReceivedBatch.read(
                sent, new ReceivedBatch.Opened(file, usable, profile, mark.flatMap(TemplateMark::parent)), issues);
    }

    private static Issue wrong(Fit wanted, Fit best) {
        return Issue.of(
                IssueCode.WRONG_TEMPLATE,
                Place.FILE,
                "",
                wanted.template().name(),
                best.isEmpty() ? "" : best.template().name());
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
                .map(template -> Fit.of(template, tops, Optional.empty()))
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
}
