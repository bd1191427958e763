package org.screenreg.handout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.handout.LineJudge.Known;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;

/**
 * An entry and what it is.
 *
 * @param known the line it answers and whom that is about; null where it is foreign
 * @param issues what stands against taking it over
 */
record JudgedEntry(Entry entry, @Nullable Known known, Answered answered, List<Issue> issues) {

    JudgedEntry {
        issues = List.copyOf(issues);
    }

    @Nullable
    HandoutLine line() {
        return known == null ? null : known.line();
    }

    static Issue issue(Entry entry, IssueCode code, String column, String... args) {
        Place place = new Place(entry.row().sheet(), entry.row().number(), column);
        return Issue.of(code, place, entry.text(column), args);
    }
}
