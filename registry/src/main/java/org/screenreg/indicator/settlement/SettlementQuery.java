package org.screenreg.indicator.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.settlement.PaidLine.Verdict;

/** Finds the examinations of a period that may be paid for, and sets aside what somebody has to look at first. */
public final class SettlementQuery {
    private static final Comparator<ScreeningEvent> ORDER = Comparator.comparing(ScreeningEvent::performedOn)
            .thenComparing(event -> event.source().batch())
            .thenComparing(event -> event.source().row());

    private final RecordStore records;
    private final PaidItems items;

    public SettlementQuery(RecordStore records, PaidItems items) {
        this.records = records;
        this.items = items;
    }

    /** Every line of the period in the order of persons and days. */
    public List<PaidLine> lines(Period period) {
        List<PaidLine> lines = new ArrayList<>();
        records.forEach(records.everybody(), record -> add(record, period, lines));
        return lines;
    }

    private void add(PersonRecord record, Period period, List<PaidLine> lines) {
        Map<PaidItem, LocalDate> paid = new HashMap<>();
        for (ScreeningEvent event : record.events().stream().sorted(ORDER).toList()) {
            Optional<PaidItem> found = items.of(event);
            if (found.isEmpty() || event.performedOn().isAfter(period.end())) {
                continue;
            }
            PaidItem item = found.get();
            Verdict verdict = verdict(event, item, paid);
            if (verdict == Verdict.PAYABLE) {
                paid.put(item, event.performedOn());
            }
            if (!event.performedOn().isBefore(period.start())) {
                lines.add(new PaidLine(item, record.person(), event, verdict));
            }
        }
    }

    private static Verdict verdict(ScreeningEvent event, PaidItem item, Map<PaidItem, LocalDate> paid) {
        LocalDate before = paid.get(item);
        if (before != null && event.performedOn().isBefore(before.plusDays(item.interval()))) {
            return Verdict.REPEATED;
        }
        return event.facility() == null || event.facility().isEmpty() ? Verdict.NO_INSTITUTION : Verdict.PAYABLE;
    }
}
