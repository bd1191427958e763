package org.screenreg.template.read;

import java.util.List;
import java.util.function.Consumer;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.Subject;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;

/** The rows of a returned list, read at once: a list is never large. */
record ReadList(
        String fileName, String contentHash, List<SubmittedColumn> columns, List<SubmittedRow> rows, List<Issue> issues)
        implements BatchSource {

    ReadList {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }

    @Override
    public String template() {
        return "worklist";
    }

    @Override
    public Subject subject() {
        return Subject.EVENTS;
    }

    @Override
    public String programme() {
        return "";
    }

    @Override
    public void forEachRow(Consumer<SubmittedRow> sink) {
        rows.forEach(sink);
    }
}
