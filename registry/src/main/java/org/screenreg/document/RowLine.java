package org.screenreg.document;

import java.util.Optional;
import org.screenreg.programme.Label;

/**
 * A row of a decision table in words.
 *
 * @param conditions what it asks for, all of it together
 * @param outcome what it decides, or the step it asks for
 * @param step who does the step and when; nothing in a table that decides facts
 * @param asked the conditions as they are written, for comparing
 */
public record RowLine(
        String id,
        Label conditions,
        Label outcome,
        Optional<StepLine> step,
        Label because,
        SourceLine source,
        String asked) {}
