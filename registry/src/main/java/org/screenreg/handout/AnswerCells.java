package org.screenreg.handout;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.screenreg.intake.DateText;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.person.Person;

/** Puts an answer in the cells the intake reads: what was done, on whom, for which programme. */
final class AnswerCells {
    private final AnswerColumns columns;
    private final List<SubmittedColumn> file;
    private final DateText dates;

    AnswerCells(AnswerColumns columns, List<SubmittedColumn> file, DateText dates) {
        this.columns = columns;
        this.file = file;
        this.dates = dates;
    }

    /** The cells of an answer; {@code unit} is the facility whose list it is, empty where that is none. */
    RawCell[] of(Entry entry, HandoutLine line, Person person, String unit) {
        RawCell[] cells = columns.blank();
        put(cells, "person.identity-number", person.identityNumber());
        put(cells, "person.name", person.name());
        put(cells, AnswerColumns.CONTACT + ".programme", line.programme());
        mark(cells, entry, line);
        if (entry.text("date").isEmpty()) {
            return cells;
        }
        Set<String> happened = happened(entry);
        for (String kind : happened) {
            cells[columns.at(kind + ".performed-on")] = entry.cell("date");
            put(cells, kind + ".facility", unit);
            put(cells, kind + ".by", entry.text("by"));
            put(cells, kind + ".note", entry.text("note"));
        }
        if (happened.contains(AnswerColumns.CONTACT)) {
            put(cells, AnswerColumns.CONTACT + ".outcome", contact(entry));
        }
        if (happened.contains(AnswerColumns.DEFERRAL)) {
            put(cells, AnswerColumns.DEFERRAL + ".until", nextDate(entry));
        }
        entry.results().forEach((column, cell) -> cells[columns.result(column)] = cell);
        return cells;
    }

    private void mark(RawCell[] cells, Entry entry, HandoutLine line) {
        put(cells, "list.number", String.valueOf(line.code().list()));
        put(cells, "list.line", String.valueOf(line.code().line()));
        put(cells, "list.answer", entry.answer().code());
        put(cells, "list.content", entry.content());
        put(cells, "list.by", entry.text("by"));
        put(
                cells,
                "list.answered-on",
                Optional.ofNullable(entry.on()).map(LocalDate::toString).orElse(""));
    }

    /** The kinds of event an answer makes happen. */
    private Set<String> happened(Entry entry) {
        Set<String> kinds = new LinkedHashSet<>();
        for (int column : entry.results().keySet()) {
            file.get(column).sets().forEach(target -> kinds.add(AnswerColumns.kind(target)));
        }
        switch (entry.answer()) {
            case DEFERRED -> kinds.add(AnswerColumns.DEFERRAL);
            case REFERRED -> kinds.addAll(List.of(AnswerColumns.CONTACT, AnswerColumns.REFERRAL));
            case ATTEMPTED, REFUSED, MOVED, DIED -> kinds.add(AnswerColumns.CONTACT);
            case DONE -> {
                if (kinds.isEmpty()) {
                    kinds.add(AnswerColumns.CONTACT);
                }
            }
            case UNTOUCHED, STALE, FOREIGN, CONFLICTING, INCOMPLETE -> {}
        }
        return kinds;
    }

    private static String contact(Entry entry) {
        return switch (entry.answer()) {
            case ATTEMPTED -> entry.outcome();
            case REFUSED, MOVED, DIED -> entry.answer().code();
            default -> "reached";
        };
    }

    private String nextDate(Entry entry) {
        return dates.read(entry.cell("next-date")).map(LocalDate::toString).orElse(entry.text("next-date"));
    }

    private void put(RawCell[] cells, String target, String text) {
        cells[columns.at(target)] = RawCell.text(text);
    }
}
