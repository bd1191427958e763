package org.screenreg.failsafe;

import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.screenreg.person.Masked;
import org.screenreg.person.PersonKey;
import org.screenreg.store.Database;
import org.screenreg.store.jooq.DefaultSchema;

/** Asks who is in a hole. */
public final class FailsafeQuery {
    private static final List<Field<?>> WHO = List.of(
            PERSON_DETAIL.PERSON_NAME,
            PERSON_DETAIL.IDENTITY_NUMBER,
            PERSON_DETAIL.TOWNSHIP_CODE,
            PERSON_DETAIL.VILLAGE_CODE);

    private final Database database;
    private final String county;

    public FailsafeQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** Everybody who has been in a hole longer than it allows, longest first. */
    public Finding find(Hole hole, long assessment, LocalDate asOf) {
        Table<?> view = view(hole);
        Field<Long> person = field(view, "person_id", Long.class);
        Field<String> programme = field(view, "programme", String.class);
        Field<LocalDate> since = DSL.min(field(view, "since", LocalDate.class));
        List<Field<?>> who = new ArrayList<>(WHO);
        who.addAll(List.of(person, programme));
        List<Fallen> fallen = database.sql()
                .select(who)
                .select(since)
                .from(view)
                .join(PERSON_DETAIL)
                .on(
                        PERSON_DETAIL.COUNTY_CODE.eq(field(view, "county_code", String.class)),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(field(view, "assessment_no", Long.class)),
                        PERSON_DETAIL.PERSON_ID.eq(person))
                .where(
                        field(view, "county_code", String.class).eq(county),
                        field(view, "assessment_no", Long.class).eq(assessment),
                        field(view, "since", LocalDate.class).lt(asOf.minusDays(hole.days())))
                .groupBy(who)
                .orderBy(since, person, programme)
                .fetch(row -> fallen(row, row.get(person), row.get(programme), row.get(since)));
        return new Finding(hole, fallen);
    }

    private static Fallen fallen(Record row, long person, String programme, LocalDate since) {
        return new Fallen(
                new PersonKey(person),
                Masked.name(row.get(PERSON_DETAIL.PERSON_NAME)),
                Masked.identityNumber(row.get(PERSON_DETAIL.IDENTITY_NUMBER)),
                row.get(PERSON_DETAIL.TOWNSHIP_CODE),
                row.get(PERSON_DETAIL.VILLAGE_CODE),
                programme,
                since);
    }

    private static Table<?> view(Hole hole) {
        Table<?> view = DefaultSchema.DEFAULT_SCHEMA.getTable(hole.view());
        if (view == null) {
            throw new IllegalArgumentException("there is no view " + hole.view());
        }
        return view;
    }

    private static <T> Field<T> field(Table<?> view, String name, Class<T> type) {
        Field<T> field = view.field(name, type);
        if (field == null) {
            throw new IllegalArgumentException("the view " + view.getName() + " has no column " + name);
        }
        return field;
    }
}
