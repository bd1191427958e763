package org.screenreg.template;

import java.util.List;
import java.util.function.Function;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.SubmittedRow;

/** A batch with everything the sender is told about it. */
record Answer(
        BatchSource batch,
        List<Issue> issues,
        Function<SubmittedRow, String> outcome,
        Function<Issue, String> message) {

    Answer {
        issues = List.copyOf(issues);
    }
}
