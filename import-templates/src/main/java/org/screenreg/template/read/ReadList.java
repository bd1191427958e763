package org.screenreg.template.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.screenreg.handout.ListSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.SentFile;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;

/** The rows of a returned list, read at once: a list is never large. */
record ReadList(SentFile sent, List<SubmittedColumn> columns, List<SubmittedRow> rows, List<Issue> issues)
        implements ListSource {

    ReadList {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
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
    public void forEachRow(Consumer<SubmittedRow> sink) {
        rows.forEach(sink);
    }
}
