package org.screenreg.testing;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.pathway.InventedResidents.Resident;
import org.screenreg.store.Bulk;
import org.screenreg.store.Database;
import org.screenreg.store.Document;

/** Writes invented residents straight into the tables, as batches that count from a day on. */
public final class InventedRegister {
    private static final List<String> TOWNSHIPS = List.of("河东镇", "河东镇", "河西镇", "河西镇", "");
    private static final List<String> VILLAGES = List.of("大王村", "新村", "新村", "", "");

    private static final LocalDate GONE = LocalDate.of(2025, 2, 1);

    private final Database database;
    private long person;
    private long event;
    private long batch = 1_000_000;

    public InventedRegister(TestRegister register) {
        this.database = register.database();
    }

    /** Adds residents as one list and one file of events, known from a day on. */
    public void add(List<Resident> residents, LocalDate loadedOn) {
        batch++;
        database.transact(sql -> {
            header(sql, batch, "people", loadedOn);
            header(sql, batch + 1, "events", loadedOn);
            try (Bulk persons = new Bulk(sql, database.connection(), PERSON);
                    Bulk statements = new Bulk(sql, database.connection(), PERSON_STATEMENT);
                    Bulk events = new Bulk(sql, database.connection(), EVENT)) {
                residents.forEach(one -> add(one, loadedOn, persons, statements, events));
                persons.flush();
                statements.flush();
                events.flush();
            }
        });
        batch++;
    }

    private void header(DSLContext sql, long number, String subject, LocalDate loadedOn) {
        sql.insertInto(BATCH)
                .values(
                        TestRegister.COUNTY,
                        number,
                        subject + number + ".xlsx",
                        String.valueOf(number),
                        subject,
                        subject,
                        "",
                        "[\"s\"]",
                        "loaded",
                        "tester",
                        loadedOn,
                        null,
                        false,
                        7,
                        1,
                        1,
                        1,
                        2,
                        3,
                        0,
                        null,
                        null,
                        null)
                .execute();
    }

    private void add(Resident one, LocalDate loadedOn, Bulk persons, Bulk statements, Bulk events) {
        long number = ++person;
        persons.add(
                TestRegister.COUNTY,
                number,
                TestPeople.identityNumber(one.born(), 2 * one.sequence() + (one.man() ? 1 : 0)));
        Map<String, String> details = new TreeMap<>(Map.of("name", "测试"));
        details.put("township", TOWNSHIPS.get(one.village()));
        details.put("village", VILLAGES.get(one.village()));
        details.put("phone", one.sequence() % 3 == 0 ? "" : "13800000000");
        details.put("died-on", one.died() ? GONE.plusDays(one.sequence() * 37L).toString() : "");
        details.put(
                "moved-on", one.moved() ? GONE.plusDays(one.sequence() * 53L).toString() : "");
        details.values().removeIf(String::isEmpty);
        statements.add(TestRegister.COUNTY, batch, 0, (int) number, number, Document.of(details));
        for (ScreeningEvent done : one.events()) {
            event++;
            events.add(
                    TestRegister.COUNTY,
                    event,
                    number,
                    batch + 1,
                    0,
                    (int) event,
                    done.programme(),
                    done.kind(),
                    done.performedOn(),
                    done.facility(),
                    Document.of(done.findings()),
                    null,
                    event);
        }
    }
}
