package org.screenreg.template.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.Severity;
import org.screenreg.intake.Subject;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.SheetFile;

/** A received file whose template was looked for; its rows are read from the file each time they are asked for. */
final class ReceivedBatch implements BatchSource {
    private final String fileName;
    private final String contentHash;
    private final @Nullable SheetFile file;
    private final @Nullable Fit fit;
    private final List<Issue> issues;

    private ReceivedBatch(
            String fileName, String contentHash, @Nullable SheetFile file, @Nullable Fit fit, List<Issue> issues) {
        this.fileName = fileName;
        this.contentHash = contentHash;
        this.file = file;
        this.fit = fit;
        this.issues = new ArrayList<>(issues);
    }

    static ReceivedBatch read(String fileName, String contentHash, SheetFile file, Fit fit, List<Issue> issues) {
        return new ReceivedBatch(fileName, contentHash, file, fit, issues);
    }

    static ReceivedBatch refused(String fileName, String contentHash, Issue issue) {
        return new ReceivedBatch(fileName, contentHash, null, null, List.of(issue));
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public String contentHash() {
        return contentHash;
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
            } catch (FileRefused e) {
                issues.add(issue(e, new Place(name, 0, "")));
            }
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
