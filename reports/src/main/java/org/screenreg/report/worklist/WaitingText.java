package org.screenreg.report.worklist;

import java.util.List;
import java.util.stream.Collectors;
import org.screenreg.report.Phrase;
import org.screenreg.report.Wording;
import org.screenreg.worklist.Waiting;
import org.screenreg.worklist.Worklist;

/** Says for whom of a list the county had no place yet. */
final class WaitingText {
    private final Wording wording;

    WaitingText(Wording wording) {
        this.wording = wording;
    }

    /** One sentence per step that somebody waits for. */
    List<String> lines(Worklist list) {
        return list.waiting().stream()
                .map(waiting -> say(Phrase.WAITING, waiting))
                .toList();
    }

    /** All steps in one line, for a page. */
    String inShort(Worklist list) {
        return wording.of(
                Phrase.WAITING_IN_SHORT,
                list.waiting().stream()
                        .map(waiting -> say(Phrase.WAITING_STEP, waiting))
                        .collect(Collectors.joining("; ")));
    }

    private String say(Phrase phrase, Waiting waiting) {
        return wording.of(
                phrase,
                wording.of(waiting.step()),
                waiting.perWeek(),
                waiting.here(),
                waiting.county(),
                waiting.weeks() == Long.MAX_VALUE ? "∞" : waiting.weeks(),
                waiting.longest());
    }
}
