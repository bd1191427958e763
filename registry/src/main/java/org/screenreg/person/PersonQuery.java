package org.screenreg.person;

import static org.screenreg.store.jooq.Tables.PERSON;
import static org.screenreg.store.jooq.Tables.PERSON_ALIAS;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.screenreg.store.Database;

/** Finds persons by number, name or identity number among those who count. */
public final class PersonQuery {
    private static final int MOST = 50;

    private final Database database;
    private final String county;

    /** A person as a list of findings shows them: masked. */
    public record Found(
            PersonKey key, String name, String identityNumber, String sex, String birthYear, String village) {}

    public PersonQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** Persons whose name begins with the text or whose identity number, kept or superseded, ends with it; at most fifty, masked. */
    public List<Found> find(long assessment, String text) {
        return database.sql()
                .select(
                        PERSON_DETAIL.PERSON_ID,
                        PERSON_DETAIL.PERSON_NAME,
                        PERSON_DETAIL.IDENTITY_NUMBER,
                        PERSON_DETAIL.SEX,
                        PERSON_DETAIL.BIRTH_DATE,
                        PERSON_DETAIL.VILLAGE_CODE)
                .from(PERSON_DETAIL)
                .where(
                        PERSON_DETAIL.COUNTY_CODE.eq(county),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(assessment),
                        PERSON_DETAIL
                                .PERSON_NAME
                                .startsWith(text)
                                .or(PERSON_DETAIL.IDENTITY_NUMBER.endsWith(text))
                                .or(PERSON_DETAIL.PERSON_ID.in(
                                        superseded(assessment, PERSON.IDENTITY_NUMBER.endsWith(text)))))
                .orderBy(PERSON_DETAIL.PERSON_ID)
                .limit(MOST)
                .fetch(row -> new Found(
                        new PersonKey(row.value1()),
                        Masked.name(row.value2()),
                        Masked.identityNumber(row.value3()),
                        row.value4(),
                        String.valueOf(row.value5().getYear()),
                        row.value6()));
    }

    /** The person a text names: {@code P-000123}, a number, or a whole identity number. */
    public Optional<PersonKey> key(long assessment, String text) {
        if (text.matches("[Pp]?-?\\d{1,12}")) {
            return Optional.of(new PersonKey(Long.parseLong(text.replaceAll("\\D", ""))));
        }
        return database.sql()
                .select(PERSON_DETAIL.PERSON_ID)
                .from(PERSON_DETAIL)
                .where(
                        PERSON_DETAIL.COUNTY_CODE.eq(county),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(assessment),
                        PERSON_DETAIL.IDENTITY_NUMBER.eq(text))
                .fetchOptional(row -> new PersonKey(row.value1()))
                .or(() -> superseded(assessment, PERSON.IDENTITY_NUMBER.eq(text))
                        .fetchOptional(row -> new PersonKey(row.value1())));
    }

    /** The persons to whom superseded identity numbers belong. */
    private SelectConditionStep<Record1<Long>> superseded(long assessment, Condition number) {
        return database.sql()
                .select(PERSON_ALIAS.PERSON_ID)
                .from(PERSON)
                .join(PERSON_ALIAS)
                .on(
                        PERSON_ALIAS.COUNTY_CODE.eq(county),
                        PERSON_ALIAS.ASSESSMENT_NO.eq(assessment),
                        PERSON_ALIAS.ALIAS_ID.eq(PERSON.PERSON_ID))
                .where(PERSON.COUNTY_CODE.eq(county), number);
    }
}
