package org.screenreg.report.worklist;

import java.util.List;
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
        return list.waiting().stream().map(this::line).toList();
    }

    private String line(Waiting waiting) {
        return wording.of(
                Phrase.WAITING,
                wording.of(waiting.step()),
                waiting.perWeek(),
                waiting.here(),
                waiting.county(),
                waiting.weeks() == Long.MAX_VALUE ? "∞" : waiting.weeks(),
                waiting.longest());
    }
}
