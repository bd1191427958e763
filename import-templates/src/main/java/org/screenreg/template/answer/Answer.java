package org.screenreg.template.answer;

import java.util.List;
import java.util.function.Function;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.SubmittedRow;

/**
 * A batch with everything its sender is told about it.
 *
 * @param outcome what became of a row, in the sender's words
 * @param message the sentence that tells the sender about an issue
 */
public record Answer(
        BatchSource batch,
        List<Issue> issues,
        Function<SubmittedRow, String> outcome,
        Function<Issue, String> message) {

    public Answer {
        issues = List.copyOf(issues);
    }
}
