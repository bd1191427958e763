package org.screenreg.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.handout.LineJudge.Known;
import org.screenreg.handout.ReturnQuery.Earlier;
import org.screenreg.intake.DateText;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.pathway.Course;
import org.screenreg.pathway.Pathways;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CodeLists;
import org.screenreg.worklist.LineCode;

/** Judges what comes back of lists that were handed out. */
public final class Returns {
    private final HandoutStore handouts;
    private final ReturnQuery query;
    private final RecordStore records;
    private final Pathways pathways;
    private final CodeLists codeLists;
    private final Areas areas;
    private final DateText dates;
    private final LocalDate today;

    public Returns(
            HandoutStore handouts, ReturnQuery query, RecordStore records, Pathways pathways, Surroundings around) {
        this.handouts = handouts;
        this.query = query;
        this.records = records;
        this.pathways = pathways;
        this.codeLists = around.codeLists();
        this.areas = around.areas();
        this.today = around.today();
        this.dates = new DateText(today);
    }

    /** What judging needs besides the register: the vocabularies, the places and the day. */
    public record Surroundings(CodeLists codeLists, Areas areas, LocalDate today) {}

    /** Judges every row of a file; what it says of the list it is must be true. */
    public JudgedList judge(ReturnedList list) {
        AnswerColumns columns = new AnswerColumns(list.file().columns());
        Optional<Handout> said = list.listId().flatMap(handouts::find);
        if (list.listId().isPresent() && said.isEmpty()) {
            Issue unknown = Issue.of(
                    IssueCode.LIST_UNKNOWN, Place.FILE, "", list.listId().get());
            return new JudgedList(list.file(), columns.all(), List.of(), List.of(), List.of(unknown));
        }
        Map<String, LineCode> byMark = new HashMap<>();
        said.ifPresent(
                handout -> handouts.lines(handout.number()).forEach(line -> byMark.put(line.token(), line.code())));
        Entries entries = new Entries(list, codeLists.get("list-outcome"), dates, byMark);
        List<JudgedEntry> judged = judge(entries.all());
        List<SubmittedRow> rows = rows(entries, judged, columns, list);
        return new JudgedList(
                list.file(), columns.all(), rows, judged, list.file().issues());
    }

    private List<JudgedEntry> judge(List<Entry> entries) {
        Map<LineCode, List<Entry>> byCode = entries.stream()
                .filter(entry -> entry.code().isPresent())
                .collect(Collectors.groupingBy(entry -> entry.code().orElseThrow()));
        Map<LineCode, Known> known = known(byCode);
        LineJudge judge = new LineJudge(new FactsCheck(codeLists), codeLists.get("list-outcome"));
        List<JudgedEntry> judged = new ArrayList<>();
        for (Entry entry : entries) {
            @Nullable Known line = entry.code().map(known::get).orElse(null);
            List<Entry> same = entry.code().map(byCode::get).orElse(List.of());
            judged.add(judge.judge(entry, line, same));
        }
        return judged;
    }

    private Map<LineCode, Known> known(Map<LineCode, List<Entry>> byCode) {
        Map<LineCode, HandoutLine> lines = query.lines(byCode.keySet());
        Map<LineCode, List<Earlier>> earlier = query.earlier(byCode.keySet());
        Map<PersonKey, PersonRecord> people = people(lines);
        Map<LineCode, Known> known = new HashMap<>();
        lines.forEach((code, line) -> {
            PersonRecord person = people.get(line.person());
            if (person != null) {
                Course course = pathways.course(line.programme(), person, today);
                known.put(code, new Known(line, person.person(), course, earlier.getOrDefault(code, List.of())));
            }
        });
        return known;
    }

    private Map<PersonKey, PersonRecord> people(Map<LineCode, HandoutLine> lines) {
        return records.byKey(lines.values().stream().map(HandoutLine::person).toList());
    }

    private List<SubmittedRow> rows(
            Entries entries, List<JudgedEntry> judged, AnswerColumns columns, ReturnedList list) {
        AnswerCells cells = new AnswerCells(columns, list.file().columns(), dates);
        Map<Integer, String> units = new HashMap<>();
        List<SubmittedRow> rows = new ArrayList<>();
        for (SubmittedRow row : entries.aside()) {
            rows.add(new SubmittedRow(row.sheet(), row.number(), row.nature(), List.of(columns.blank())));
        }
        for (JudgedEntry one : judged) {
            @Nullable Known known = one.known();
            boolean untouched = one.answered() == Answered.UNTOUCHED;
            RawCell[] filled = known == null || untouched
                    ? columns.blank()
                    : cells.of(
                            one.entry(),
                            known.line(),
                            known.person(),
                            units.computeIfAbsent(known.line().code().list(), this::unit));
            SubmittedRow.Nature nature = untouched ? SubmittedRow.Nature.BLANK : SubmittedRow.Nature.DATA;
            SubmittedRow row = one.entry().row();
            rows.add(new SubmittedRow(row.sheet(), row.number(), nature, List.of(filled)));
        }
        return rows;
    }

    /** The facility that works a list; empty where the list is an area's. */
    private String unit(int list) {
        return handouts.find(String.valueOf(list))
                .map(Handout::unit)
                .filter(name -> areas.facility(name).isPresent())
                .orElse("");
    }
}
