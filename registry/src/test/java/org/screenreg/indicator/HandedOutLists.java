package org.screenreg.indicator;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.WORKLIST;
import static org.screenreg.store.jooq.Tables.WORKLIST_LINE;
import static org.screenreg.store.jooq.Tables.WORKLIST_RETURN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.screenreg.store.Database;
import org.screenreg.testing.TestRegister;

/** Invented lists handed out, what came back of them, and the files it came in. */
final class HandedOutLists {
    private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);
    private static final int DAYS = 580;
    private static final List<String> PROGRAMMES = List.of(
            "lung", "breast", "cervical", "upper-gi", "colorectal", "liver", "copd", "hypertension", "diabetes");
    private static final List<String> UNITS = List.of("S011", "S012", "C01", "H01");
    private static final List<String> WORKERS = List.of("王医生", "李医生", "");
    private static final List<String> ANSWERS = List.of("done", "done", "refused", "attempted", "moved");

    final List<File> files;
    final List<HandedOut> lists;
    private final Random random;

    /** A received file, loaded, taken back, or not yet whole. */
    record File(
            int number,
            String programme,
            String state,
            LocalDate loadedOn,
            @Nullable LocalDate undoneOn,
            int[] rows) {
        boolean countsOn(LocalDate day) {
            return !state.equals("loading") && !loadedOn.isAfter(day) && (undoneOn == null || undoneOn.isAfter(day));
        }

        int accepted() {
            return rows[0];
        }

        int updated() {
            return rows[1];
        }

        int unchanged() {
            return rows[2];
        }

        int held() {
            return rows[3];
        }

        int rejected() {
            return rows[4];
        }
    }

    /** A list as it was handed out; it may be made some days after the day it speaks of. */
    record HandedOut(String unit, LocalDate asOf, LocalDate madeOn, List<Line> lines) {}

    record Line(String programme, List<Returned> returned) {}

    /** What a file said of a line. */
    record Returned(File file, String answer, String by) {}

    HandedOutLists(Random random) {
        this.random = random;
        this.files = IntStream.rangeClosed(1, 90).mapToObj(this::file).toList();
        this.lists = Stream.generate(this::list).limit(120).toList();
    }

    private File file(int number) {
        LocalDate loadedOn = day();
        String state = pick(List.of("loaded", "loaded", "loaded", "undone", "loading"));
        return new File(
                number,
                pick(PROGRAMMES),
                state,
                loadedOn,
                state.equals("undone") ? loadedOn.plusDays(random.nextInt(200)) : null,
                random.ints(5, 0, 9).toArray());
    }

    private HandedOut list() {
        LocalDate asOf = day();
        List<Line> lines =
                Stream.generate(this::line).limit(1 + random.nextInt(12)).toList();
        return new HandedOut(pick(UNITS), asOf, asOf.plusDays(random.nextInt(4)), lines);
    }

    private Line line() {
        Set<File> in = new HashSet<>();
        List<Returned> returned = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            File file = pick(files);
            if (in.add(file)) {
                returned.add(new Returned(file, pick(ANSWERS), pick(WORKERS)));
            }
        }
        return new Line(pick(PROGRAMMES), returned);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    void write(Database database) {
        database.transact(sql -> {
            files.forEach(file -> write(sql, file));
            for (int number = 1; number <= lists.size(); number++) {
                write(sql, number, lists.get(number - 1));
            }
        });
    }

    private static void write(DSLContext sql, File file) {
        sql.insertInto(BATCH)
                .set(BATCH.COUNTY_CODE, TestRegister.COUNTY)
                .set(BATCH.BATCH_ID, (long) file.number())
                .set(BATCH.FILE_NAME, file.number() + ".xlsx")
                .set(BATCH.CONTENT_HASH, String.valueOf(file.number()))
                .set(BATCH.TEMPLATE, "worklist")
                .set(BATCH.SUBJECT, "events")
                .set(BATCH.PROGRAMME, file.programme())
                .set(BATCH.SHEETS, "[\"s\"]")
                .set(BATCH.STATE, file.state())
                .set(BATCH.LOADED_BY, "tester")
                .set(BATCH.LOADED_ON, file.loadedOn())
                .set(BATCH.UNDONE_ON, file.undoneOn())
                .set(BATCH.ASSESSED, false)
                .set(BATCH.ACCEPTED, file.accepted())
                .set(BATCH.UPDATED, file.updated())
                .set(BATCH.UNCHANGED, file.unchanged())
                .set(BATCH.HELD, file.held())
                .set(BATCH.REJECTED, file.rejected())
                .set(BATCH.BLANK, 5)
                .set(BATCH.WARNINGS, 0)
                .execute();
    }

    private static void write(DSLContext sql, int number, HandedOut list) {
        sql.insertInto(WORKLIST)
                .set(WORKLIST.COUNTY_CODE, TestRegister.COUNTY)
                .set(WORKLIST.LIST_NO, number)
                .set(WORKLIST.LIST_ID, "list-" + number)
                .set(WORKLIST.TIER, "village")
                .set(WORKLIST.UNIT_CODE, list.unit())
                .set(WORKLIST.UNIT_NAME, list.unit())
                .set(WORKLIST.PROGRAMME, "")
                .set(WORKLIST.AS_OF, list.asOf())
                .set(WORKLIST.UNTIL_DATE, list.asOf())
                .set(WORKLIST.MOST, 0)
                .set(WORKLIST.MASKED, true)
                .set(WORKLIST.PROTOCOLS, "")
                .set(WORKLIST.LINE_COUNT, list.lines().size())
                .set(WORKLIST.CHECK_VALUE, "0")
                .set(WORKLIST.MADE_ON, list.madeOn())
                .set(WORKLIST.MADE_AT, list.madeOn().atStartOfDay())
                .set(WORKLIST.MADE_BY, "tester")
                .execute();
        for (int line = 1; line <= list.lines().size(); line++) {
            write(sql, number, line, list.lines().get(line - 1));
        }
    }

    private static void write(DSLContext sql, int number, int place, Line line) {
        sql.insertInto(WORKLIST_LINE)
                .set(WORKLIST_LINE.COUNTY_CODE, TestRegister.COUNTY)
                .set(WORKLIST_LINE.LIST_NO, number)
                .set(WORKLIST_LINE.LINE_NO, place)
                .set(WORKLIST_LINE.TOKEN, number + "-" + place)
                .set(WORKLIST_LINE.PERSON_ID, (long) place)
                .set(WORKLIST_LINE.PROGRAMME, line.programme())
                .set(WORKLIST_LINE.STEP, "follow-up-contact")
                .set(WORKLIST_LINE.ROW_ID, "X-1")
                .set(WORKLIST_LINE.URGENCY, 4)
                .set(WORKLIST_LINE.SINCE, FIRST)
                .set(WORKLIST_LINE.DUE_ON, FIRST)
                .set(WORKLIST_LINE.FACTS_HASH, "0")
                .execute();
        for (Returned one : line.returned()) {
            sql.insertInto(WORKLIST_RETURN)
                    .set(WORKLIST_RETURN.COUNTY_CODE, TestRegister.COUNTY)
                    .set(WORKLIST_RETURN.LIST_NO, number)
                    .set(WORKLIST_RETURN.LINE_NO, place)
                    .set(WORKLIST_RETURN.BATCH_ID, (long) one.file().number())
                    .set(WORKLIST_RETURN.ANSWER, one.answer())
                    .set(WORKLIST_RETURN.CONTENT, "0")
                    .set(WORKLIST_RETURN.ANSWERED_ON, one.file().loadedOn())
                    .set(WORKLIST_RETURN.ANSWERED_BY, one.by())
                    .execute();
        }
    }
}
