package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.TOTAL_DIFFERS;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.EventSource;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.intake.ReadEvent;
import org.screenreg.intake.ReadRow;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.person.IdentityNumber;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.cell.Value;
import org.screenreg.protocol.fact.Facts;

/**
 * Marks a total somebody added up that is not the one its answers give; the computed one counts. The column of such a
 * total sets {@code stated-total} and has the key of the protocol fact it states.
 */
public final class StatedTotalsAgree implements Check {
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String STATED = ".stated-total";
    private static final EventSource THIS_ROW = new EventSource(0, "", "", 0);

    private final List<SubmittedColumn> columns;
    private final @Nullable Protocol protocol;

    public StatedTotalsAgree(List<SubmittedColumn> columns, @Nullable Protocol protocol) {
        this.columns = columns.stream()
                .filter(column -> column.sets().stream().anyMatch(target -> target.endsWith(STATED)))
                .toList();
        this.protocol = protocol;
    }

    @Override
    public void check(ReadRow row) {
        @Nullable IdentityNumber number = row.identity();
        if (protocol == null || number == null) {
            return;
        }
        for (SubmittedColumn column : columns) {
            String target = column.sets().get(0);
            String stated = row.get(target);
            String kind = target.substring(0, target.length() - STATED.length());
            Value computed = computed(protocol, column.key(), kind, row, number);
            if (!stated.isEmpty() && computed.isKnown() && !same(stated, computed.text())) {
                row.object(TOTAL_DIFFERS, target, computed.text());
            }
        }
    }

    private static boolean same(String stated, String computed) {
        return PLAIN.matcher(stated).matches() && Double.parseDouble(stated) == Double.parseDouble(computed);
    }

    private static Value computed(Protocol protocol, String fact, String kind, ReadRow row, IdentityNumber number) {
        List<ScreeningEvent> events = row.events().stream()
                .filter(event -> event.kind().equals(kind))
                .map(StatedTotalsAgree::event)
                .toList();
        if (events.isEmpty()) {
            return Value.UNKNOWN;
        }
        LocalDate day = events.get(0).performedOn();
        Facts facts = protocol.factsOf(person(number, day), events);
        facts.moveTo(day, day);
        return protocol.facts().stream()
                .filter(one -> one.name().equals(fact))
                .findFirst()
                .map(facts::value)
                .orElse(Value.UNKNOWN);
    }

    private static ScreeningEvent event(ReadEvent event) {
        return new ScreeningEvent(
                event.kind(), event.programme(), event.performedOn(), event.findings(), event.facility(), THIS_ROW);
    }

    private static Person person(IdentityNumber number, LocalDate day) {
        return new Person(
                new PersonKey(0),
                number.value(),
                "",
                number.sex(),
                number.birthDate(),
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
