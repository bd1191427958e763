package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The care states of one replay, without gap or overlap. */
final class SpanLog {
    private final List<Span> ended = new ArrayList<>();
    private @Nullable Span current;
    private @Nullable Turn turn;

    /** A state that begins by itself once the step a row asked for is overdue. */
    record Turn(String state, LocalDate on, String row) {}

    /** The turn to a state on the day after a due date; null where the state does not turn. */
    static @Nullable Turn turning(@Nullable String state, LocalDate due, String row) {
        return state == null ? null : new Turn(state, due.plusDays(1), row);
    }

    /** Notes the state of a day, whatever it would have turned to on that day, and how it will turn. */
    void enter(LocalDate day, String state, String row, @Nullable Turn next) {
        advance(day.minusDays(1));
        boolean turned = next != null && !next.on().isAfter(day);
        begin(day, turned && next != null ? next.state() : state, row);
        turn = turned ? null : next;
    }

    /** Lets time pass up to a day. */
    void advance(LocalDate day) {
        Turn due = turn;
        if (due != null && current != null && !due.on().isAfter(day)) {
            turn = null;
            begin(due.on(), due.state(), due.row());
        }
    }

    /** The day the current state will turn by itself; null where it will not. */
    @Nullable
    LocalDate turnsOn() {
        return turn == null ? null : turn.on();
    }

    List<Span> all() {
        List<Span> all = new ArrayList<>(ended);
        if (current != null) {
            all.add(current);
        }
        return all;
    }

    private void begin(LocalDate day, String state, String row) {
        Span before = current;
        if (before != null && before.state().equals(state)) {
            return;
        }
        if (before != null && before.from().isBefore(day)) {
            ended.add(new Span(before.state(), before.from(), day, before.row()));
        }
        current = new Span(state, day, null, row);
    }
}
