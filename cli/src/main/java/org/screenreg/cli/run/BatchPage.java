package org.screenreg.cli.run;

import java.util.List;
import org.screenreg.batch.Batch;
import org.screenreg.batch.IssueQuery;
import org.screenreg.batch.RowOutcome;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;

/** Prints one batch: what it was, how its rows fared, and what stood in the way of the others. */
public final class BatchPage {
    private static final int MOST = 200;

    private final Common common;
    private final Batch batch;
    private final List<Batch> all;
    private final IssueQuery issues;

    /**
     * A page on one batch.
     *
     * @param all every batch, for what corrects what
     */
    public BatchPage(Common common, Batch batch, List<Batch> all, IssueQuery issues) {
        this.common = common;
        this.batch = batch;
        this.all = List.copyOf(all);
        this.issues = issues;
    }

    public void print() {
        Texts texts = common.texts();
        Output out = common.output();
        out.line(texts.of(
                "batch.heading",
                String.valueOf(batch.id()),
                batch.fileName(),
                texts.of("batch." + batch.state()),
                batch.loadedOn().toString(),
                batch.loadedBy(),
                batch.contentHash()));
        origin(texts, out);
        for (RowOutcome outcome : RowOutcome.values()) {
            out.line("  %s %d"
                    .formatted(
                            texts.of("outcome." + outcome.code()),
                            batch.accounting().of(outcome)));
        }
        issues.counts(batch.id()).forEach((word, count) -> out.line("  %6d  %s".formatted(count, word)));
        IssueLine line = new IssueLine(texts);
        issues.first(batch.id(), MOST).forEach(kept -> out.line(line.of(batch, kept)));
    }

    /** How the file was read, what was decided of it, and which batches correct each other. */
    private void origin(Texts texts, Output out) {
        if (batch.profile() != null) {
            out.line(texts.of("batch.profile", batch.profile()));
        }
        if (batch.decision() != null) {
            out.line(texts.of("batch.decision", batch.decision()));
        }
        if (batch.parent() != null) {
            out.line(texts.of("batch.corrects", String.valueOf(batch.parent())));
        }
        all.stream()
                .filter(other -> other.parent() != null && other.parent() == batch.id())
                .forEach(other -> out.line(texts.of(
                        "batch.corrected-by", String.valueOf(other.id()), texts.of("batch." + other.state()))));
    }
}
