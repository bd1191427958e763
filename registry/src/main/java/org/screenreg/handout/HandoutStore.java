package org.screenreg.handout;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.WORKLIST;
import static org.screenreg.store.jooq.Tables.WORKLIST_LINE;
import static org.screenreg.store.jooq.Tables.WORKLIST_RETURN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.CareTier;
import org.screenreg.store.Bulk;
import org.screenreg.store.Database;
import org.screenreg.store.Document;
import org.screenreg.store.jooq.tables.records.WorklistRecord;
import org.screenreg.worklist.Doctors;
import org.screenreg.worklist.LineCode;
import org.screenreg.worklist.LineMark;
import org.screenreg.worklist.Selection;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;
import org.screenreg.worklist.WorklistLine;
import org.screenreg.worklist.WorklistRequest;

/** Keeps the lists that were made, and finds them and their lines again. */
public final class HandoutStore {
    private static final int LONGEST_NAME = 80;

    private final Database database;
    private final String county;
    private final String account;
    private final Clock clock;

    public HandoutStore(Database database, String county, String account, Clock clock) {
        this.database = database;
        this.county = county;
        this.account = account;
        this.clock = clock;
    }

    /** The list under the number it is kept by; a list that was made before keeps its number and its codes. */
    public Worklist keep(Worklist list, WorklistRequest request, LocalDate madeOn) {
        Optional<Integer> known = number(list.id());
        if (known.isPresent()) {
            return list.kept(known.get());
        }
        Worklist kept = list.kept(database.sql().nextval("worklist_number").intValue());
        database.transact(sql -> write(sql, kept, request, madeOn));
        return kept;
    }

    private Optional<Integer> number(String id) {
        return database.sql()
                .select(WORKLIST.LIST_NO)
                .from(WORKLIST)
                .where(WORKLIST.COUNTY_CODE.eq(county), WORKLIST.LIST_ID.eq(id))
                .fetchOptional(WORKLIST.LIST_NO);
    }

    private void write(DSLContext sql, Worklist list, WorklistRequest request, LocalDate madeOn) {
        try (Bulk lines = new Bulk(sql, database.connection(), WORKLIST_LINE)) {
            int number = 0;
            for (WorklistGroup group : list.groups()) {
                for (WorklistLine line : group.lines()) {
                    add(lines, LineMark.of(list, ++number, line), line);
                }
            }
            lines.flush();
        }
        sql.insertInto(WORKLIST).set(head(list, request, madeOn)).execute();
    }

    private void add(Bulk lines, LineMark mark, WorklistLine line) {
        lines.add(
                county,
                mark.code().list(),
                mark.code().line(),
                mark.token(),
                line.person().value(),
                line.programme(),
                line.step(),
                line.rule(),
                line.urgency(),
                line.since(),
                line.due(),
                mark.facts());
    }

    private WorklistRecord head(Worklist list, WorklistRequest request, LocalDate madeOn) {
        String unit = list.unit();
        Selection selection = request.selection().of(Doctors.of(list.doctor()));
        return new WorklistRecord()
                .setCountyCode(county)
                .setListNo(list.number())
                .setListId(list.id())
                .setTier(list.tier().code())
                .setUnitCode(list.unitCode())
                .setUnitName(unit.length() <= LONGEST_NAME ? unit : unit.substring(0, LONGEST_NAME))
                .setProgramme(programme(selection))
                .setSelection(Document.of(selection.texts()))
                .setAsOf(list.asOf())
                .setUntilDate(list.until())
                .setMost(request.most())
                .setMasked(request.masked())
                .setProtocols(Document.of(
                        list.protocols().stream().map(label -> label.en()).toList()))
                .setLineCount(list.size())
                .setCheckValue(LineMark.check(list))
                .setMadeOn(madeOn)
                .setMadeAt(
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS))
                .setMadeBy(account);
    }

    /** The list of a printed id or of a number; empty where nobody made it. */
    public Optional<Handout> find(String text) {
        boolean isNumber = text.matches("\\d{1,9}");
        return database.sql()
                .selectFrom(WORKLIST)
                .where(
                        WORKLIST.COUNTY_CODE.eq(county),
                        isNumber
                                ? WORKLIST.LIST_NO.eq(Integer.valueOf(text))
                                : WORKLIST.LIST_ID.equalIgnoreCase(text.strip()))
                .fetchOptional(HandoutStore::handout);
    }

    /** All lines of a list in order. */
    public List<HandoutLine> lines(int list) {
        return database.sql()
                .selectFrom(WORKLIST_LINE)
                .where(WORKLIST_LINE.COUNTY_CODE.eq(county), WORKLIST_LINE.LIST_NO.eq(list))
                .orderBy(WORKLIST_LINE.LINE_NO)
                .fetch(HandoutStore::line);
    }

    /** The lists made up to a day, oldest first, with what came back of them by then. */
    public List<Progress> progress(LocalDate asOf) {
        Map<Integer, int[]> answers = answers(asOf);
        List<Progress> lists = new ArrayList<>();
        database.sql()
                .selectFrom(WORKLIST)
                .where(WORKLIST.COUNTY_CODE.eq(county), WORKLIST.MADE_ON.le(asOf))
                .orderBy(WORKLIST.LIST_NO)
                .forEach(row -> {
                    int[] counts = answers.getOrDefault(row.getListNo(), new int[2]);
                    lists.add(new Progress(handout(row), counts[0], counts[1]));
                });
        return lists;
    }

    private Map<Integer, int[]> answers(LocalDate asOf) {
        Map<Integer, int[]> answers = new HashMap<>();
        var done =
                DSL.countDistinct(DSL.when(WORKLIST_RETURN.ANSWER.eq(Answered.DONE.code()), WORKLIST_RETURN.LINE_NO));
        database.sql()
                .select(WORKLIST_RETURN.LIST_NO, DSL.countDistinct(WORKLIST_RETURN.LINE_NO), done)
                .from(WORKLIST_RETURN)
                .join(BATCH)
                .on(BATCH.COUNTY_CODE.eq(WORKLIST_RETURN.COUNTY_CODE), BATCH.BATCH_ID.eq(WORKLIST_RETURN.BATCH_ID))
                .where(
                        WORKLIST_RETURN.COUNTY_CODE.eq(county),
                        BATCH.STATE.ne("loading"),
                        BATCH.LOADED_ON.le(asOf),
                        BATCH.UNDONE_ON.isNull().or(BATCH.UNDONE_ON.gt(asOf)))
                .groupBy(WORKLIST_RETURN.LIST_NO)
                .forEach(row -> answers.put(row.value1(), new int[] {row.value2(), row.value3()}));
        return answers;
    }

    private static Handout handout(WorklistRecord row) {
        return new Handout(
                row.getListNo(),
                row.getListId(),
                CareTier.parse(row.getTier()),
                row.getUnitCode(),
                row.getUnitName(),
                selection(row),
                row.getAsOf(),
                row.getUntilDate(),
                row.getMost(),
                row.getMasked(),
                Document.list(row.getProtocols()),
                row.getLineCount(),
                row.getCheckValue(),
                row.getMadeOn(),
                row.getMadeBy());
    }

    /** The only programme of a selection; empty where it is of all or of several. */
    private static String programme(Selection selection) {
        return selection.programmes().size() == 1
                ? selection.programmes().iterator().next()
                : "";
    }

    /** Lists made before selections were kept were of one programme or of all. */
    private static Selection selection(WorklistRecord row) {
        return row.getSelection().isEmpty()
                ? Selection.of(row.getProgramme())
                : Selection.of(Document.map(row.getSelection()));
    }

    static HandoutLine line(Record row) {
        return new HandoutLine(
                new LineCode(row.get(WORKLIST_LINE.LIST_NO), row.get(WORKLIST_LINE.LINE_NO)),
                row.get(WORKLIST_LINE.TOKEN),
                new PersonKey(row.get(WORKLIST_LINE.PERSON_ID)),
                row.get(WORKLIST_LINE.PROGRAMME),
                row.get(WORKLIST_LINE.STEP),
                row.get(WORKLIST_LINE.ROW_ID),
                row.get(WORKLIST_LINE.URGENCY),
                row.get(WORKLIST_LINE.SINCE),
                row.get(WORKLIST_LINE.DUE_ON),
                row.get(WORKLIST_LINE.FACTS_HASH));
    }
}
