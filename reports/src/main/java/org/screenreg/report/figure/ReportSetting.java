package org.screenreg.report.figure;

import java.util.List;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CodeLists;
import org.screenreg.protocol.Protocols;
import org.screenreg.report.figure.cell.Suppression;

/** Where and when a report speaks: the county's places and protocols, and the periods it shows, and what it hides. */
public record ReportSetting(
        Areas areas, CodeLists codeLists, Protocols protocols, List<Period> periods, Suppression suppression) {

    public ReportSetting {
        periods = List.copyOf(periods);
    }

    /** The same question for every period. */
    List<Question> questions(Indicator indicator, String programme, Breakdown by) {
        return periods.stream()
                .map(period -> new Question(indicator, programme, period, by))
                .toList();
    }
}
