package org.screenreg.template.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SentFile;
import org.screenreg.intake.Severity;
import org.screenreg.intake.Subject;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.programme.Sex;
import org.screenreg.template.profile.Profile;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.SheetFile;

/** A received file whose template was looked for; its rows are read from the file each time they are asked for. */
final class ReceivedBatch implements BatchSource {
    private final SentFile sent;
    private final @Nullable SheetFile file;
    private final @Nullable Fit fit;
    private final Optional<Profile> profile;
    private final Optional<String> parent;
    private final List<Issue> issues;

    /** A file that could be opened, how it fits its template, what its sender means by it, and which file it corrects. */
    record Opened(SheetFile file, Fit fit, Optional<Profile> profile, Optional<String> parent) {}

    private ReceivedBatch(SentFile sent, @Nullable Opened opened, List<Issue> issues) {
        this.sent = sent;
        this.file = opened == null ? null : opened.file();
        this.fit = opened == null ? null : opened.fit();
        this.profile = opened == null ? Optional.empty() : opened.profile();
        this.parent = opened == null ? Optional.empty() : opened.parent();
        this.issues = new ArrayList<>(issues);
    }

    static ReceivedBatch read(SentFile sent, Opened opened, List<Issue> issues) {
        return new ReceivedBatch(sent, opened, issues);
    }

    static ReceivedBatch refused(SentFile sent, Issue issue) {
        return new ReceivedBatch(sent, null, List.of(issue));
    }

    @Override
    public String fileName() {
        return sent.name();
    }

    @Override
    public String contentHash() {
        return sent.contentHash();
    }

    @Override
    public Optional<Path> original() {
        return Optional.of(sent.path());
    }

    @Override
    public String template() {
        return fit == null ? "" : fit.template().name();
    }

    @Override
    public Subject subject() {
        return fit == null ? Subject.EVENTS : fit.template().subject();
    }

    @Override
    public String programme() {
        return fit == null ? "" : fit.template().programme();
    }

    @Override
    public List<SubmittedColumn> columns() {
        return fit == null ? List.of() : fit.template().submittedColumns();
    }

    @Override
    public Optional<String> corrects() {
        return parent;
    }

    @Override
    public Optional<String> profile() {
        return profile.map(Profile::identity);
    }

    @Override
    public int headingRow(String sheet) {
        return match(sheet).map(HeaderMatch::row).orElse(0);
    }

    @Override
    public int sheetColumn(String sheet, String column) {
        List<SubmittedColumn> columns = columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(column)) {
                int place = i;
                return match(sheet).map(known -> known.sources()[place]).orElse(-1);
            }
        }
        return -1;
    }

    private Optional<HeaderMatch> match(String sheet) {
        if (file == null || fit == null) {
            return Optional.empty();
        }
        return fit.sheets().entrySet().stream()
                .filter(known -> file.sheets().get(known.getKey()).name().equals(sheet))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public RawCell understood(SubmittedColumn column, RawCell cell) {
        return profile.isPresent() ? profile.get().understood(column, cell) : cell;
    }

    @Override
    public Set<String> oncePerYear() {
        return fit == null ? Set.of() : fit.template().oncePerYear();
    }

    @Override
    public Optional<Sex> onlySex() {
        return fit == null ? Optional.empty() : fit.template().onlySex();
    }

    @Override
    public boolean countsFrom1904() {
        return file != null && file.countsFrom1904();
    }

    /** What is known so far; a sheet that breaks off in the middle is found only while its rows are read. */
    @Override
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    @Override
    public void forEachRow(Consumer<SubmittedRow> sink) {
        if (file == null || fit == null || isRefused()) {
            return;
        }
        for (Map.Entry<Integer, HeaderMatch> sheet : fit.sheets().entrySet()) {
            String name = file.sheets().get(sheet.getKey()).name();
            SheetRows rows = new SheetRows(name, fit.template(), sheet.getValue(), file.merged(sheet.getKey()), sink);
            try {
                file.rows(sheet.getKey(), rows);
                rows.remarks().forEach(this::addOnce);
            } catch (FileRefused e) {
                addOnce(issue(e, new Place(name, 0, "")));
            }
        }
    }

    /** Rows may be read several times; what is found while they are read is said once. */
    private void addOnce(Issue issue) {
        if (!issues.contains(issue)) {
            issues.add(issue);
        }
    }

    private boolean isRefused() {
        return issues.stream().anyMatch(issue -> issue.code().severity() == Severity.FILE);
    }

    static Issue issue(FileRefused refused, Place place) {
        IssueCode code = refused.code();
        return new Issue(code, place, "", refused.args());
    }
}
