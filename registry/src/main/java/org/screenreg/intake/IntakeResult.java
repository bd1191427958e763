package org.screenreg.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screenreg.batch.Accounting;
import org.screenreg.batch.Batch;
import org.screenreg.batch.RowOutcome;

/**
 * What became of a submitted file.
 *
 * @param batch number of the batch that was loaded; empty after a check, a refusal, or a file that was loaded before
 * @param loadedBefore the batch the same bytes were loaded as, when nothing had to be done
 * @param outcomes rows that were not simply accepted, by sheet and row
 */
public record IntakeResult(
        String fileName,
        String template,
        Accounting accounting,
        List<Issue> issues,
        Optional<Long> batch,
        Optional<Batch> loadedBefore,
        Map<Place, RowOutcome> outcomes) {

    public IntakeResult {
        issues = List.copyOf(issues);
        outcomes = Map.copyOf(outcomes);
    }

    /** Whether the whole file was refused. */
    public boolean refused() {
        return issues.stream().anyMatch(issue -> issue.code().severity() == Severity.FILE);
    }

    /** Whether nothing in the file needs anybody's attention. */
    public boolean clean() {
        return !refused() && accounting.of(RowOutcome.HELD) == 0 && accounting.of(RowOutcome.REJECTED) == 0;
    }

    public long count(Severity severity) {
        return issues.stream()
                .filter(issue -> issue.code().severity() == severity)
                .count();
    }
}
