package org.screenreg.indicator.story;

import static org.screenreg.store.jooq.Tables.COVERAGE_SPAN;
import static org.screenreg.store.jooq.Tables.EPISODE;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.SCREENING;
import static org.screenreg.store.jooq.Tables.TASK;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.screenreg.pathway.Episode;
import org.screenreg.pathway.Milestone;
import org.screenreg.pathway.Span;
import org.screenreg.pathway.Stage;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.Step;
import org.screenreg.store.Database;
import org.screenreg.store.Scan;

/** Reads everybody an assessment knows, in order of their numbers, some thousand at a time. */
public final class StoryQuery {
    private static final int CHUNK = 20_000;
    private static final int FIRST_MILESTONE = 7;
    private static final Map<Milestone, Field<LocalDate>> MILESTONES = new EnumMap<>(Map.of(
            Milestone.ASSESSED, EPISODE.ASSESSED_ON,
            Milestone.HIGH_RISK, EPISODE.HIGH_RISK_ON,
            Milestone.SCREENED, EPISODE.SCREENED_ON,
            Milestone.POSITIVE, EPISODE.POSITIVE_ON,
            Milestone.TRIAGED, EPISODE.TRIAGED_ON,
            Milestone.CONFIRMED, EPISODE.CONFIRMED_ON,
            Milestone.PRECANCER, EPISODE.PRECANCER_ON,
            Milestone.EARLY, EPISODE.EARLY_ON,
            Milestone.TREATED, EPISODE.TREATED_ON,
            Milestone.MANAGED, EPISODE.MANAGED_ON));

    private final Database database;
    private final String county;
    private final long assessment;

    public StoryQuery(Database database, String county, long assessment) {
        this.database = database;
        this.county = county;
        this.assessment = assessment;
    }

    /** Hands over everybody, some thousand at a time. */
    public void forEach(Consumer<List<Story>> sink) {
        long last = Long.MIN_VALUE;
        while (true) {
            Map<Long, StoryBuilder> chunk = persons(last);
            if (chunk.isEmpty()) {
                return;
            }
            long first = chunk.keySet().iterator().next();
            last = chunk.keySet().stream().reduce((one, other) -> other).orElse(last);
            readEpisodes(chunk, first, last);
            readScreenings(chunk, first, last);
            readSpans(chunk, first, last);
            readTasks(chunk, first, last);
            sink.accept(chunk.values().stream().map(StoryBuilder::story).toList());
        }
    }

    private Map<Long, StoryBuilder> persons(long after) {
        Map<Long, StoryBuilder> chunk = new LinkedHashMap<>();
        Select<?> persons = database.sql()
                .select(
                        PERSON_DETAIL.PERSON_ID,
                        PERSON_DETAIL.SEX,
                        PERSON_DETAIL.BIRTH_DATE,
                        PERSON_DETAIL.REGISTERED_ON,
                        PERSON_DETAIL.DIED_ON,
                        PERSON_DETAIL.MOVED_ON,
                        PERSON_DETAIL.TOWNSHIP_CODE,
                        PERSON_DETAIL.VILLAGE_CODE,
                        PERSON_DETAIL.PHONE)
                .from(PERSON_DETAIL)
                .where(
                        PERSON_DETAIL.COUNTY_CODE.eq(county),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(assessment),
                        PERSON_DETAIL.PERSON_ID.gt(after))
                .orderBy(PERSON_DETAIL.COUNTY_CODE, PERSON_DETAIL.ASSESSMENT_NO, PERSON_DETAIL.PERSON_ID)
                .limit(CHUNK);
        Scan.of(
                database,
                persons,
                row -> chunk.put(row.getLong(1), new StoryBuilder(person(row), Scan.text(row, 7), Scan.text(row, 8))));
        return chunk;
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonKey(row.getLong(1)),
                "",
                "",
                Sex.of(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                Scan.text(row, 8),
                "",
                "",
                row.getString(9),
                "",
                Scan.day(row, 5),
                Scan.day(row, 6));
    }

    private void readEpisodes(Map<Long, StoryBuilder> chunk, long first, long last) {
        Select<?> episodes = database.sql()
                .select(
                        EPISODE.PERSON_ID,
                        EPISODE.PROGRAMME,
                        EPISODE.ROUND_NO,
                        EPISODE.OPENED_ON,
                        EPISODE.ENDED_ON,
                        EPISODE.STAGE)
                .select(MILESTONES.values())
                .from(EPISODE)
                .where(between(new Keys(EPISODE.COUNTY_CODE, EPISODE.ASSESSMENT_NO, EPISODE.PERSON_ID), first, last))
                .orderBy(
                        EPISODE.COUNTY_CODE,
                        EPISODE.ASSESSMENT_NO,
                        EPISODE.PERSON_ID,
                        EPISODE.PROGRAMME,
                        EPISODE.ROUND_NO);
        Scan.of(database, episodes, row -> found(chunk, row).add(row.getString(2), episode(row)));
    }

    private void readScreenings(Map<Long, StoryBuilder> chunk, long first, long last) {
        Select<?> screenings = database.sql()
                .select(SCREENING.PERSON_ID, SCREENING.PROGRAMME, SCREENING.SCREENED_ON)
                .from(SCREENING)
                .where(between(
                        new Keys(SCREENING.COUNTY_CODE, SCREENING.ASSESSMENT_NO, SCREENING.PERSON_ID), first, last));
        Scan.of(database, screenings, row -> found(chunk, row)
                .add(row.getString(2), row.getObject(3, LocalDate.class)));
    }

    private void readSpans(Map<Long, StoryBuilder> chunk, long first, long last) {
        Select<?> spans = database.sql()
                .select(
                        COVERAGE_SPAN.PERSON_ID,
                        COVERAGE_SPAN.PROGRAMME,
                        COVERAGE_SPAN.STATE,
                        COVERAGE_SPAN.FROM_DATE,
                        COVERAGE_SPAN.UNTIL_DATE,
                        COVERAGE_SPAN.ROW_ID)
                .from(COVERAGE_SPAN)
                .where(between(
                        new Keys(COVERAGE_SPAN.COUNTY_CODE, COVERAGE_SPAN.ASSESSMENT_NO, COVERAGE_SPAN.PERSON_ID),
                        first,
                        last))
                .orderBy(
                        COVERAGE_SPAN.COUNTY_CODE,
                        COVERAGE_SPAN.ASSESSMENT_NO,
                        COVERAGE_SPAN.PERSON_ID,
                        COVERAGE_SPAN.PROGRAMME,
                        COVERAGE_SPAN.SPAN_NO);
        Scan.of(database, spans, row -> found(chunk, row)
                .add(
                        row.getString(2),
                        new Span(
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                until(row.getObject(5, LocalDate.class)),
                                row.getString(6))));
    }

    private void readTasks(Map<Long, StoryBuilder> chunk, long first, long last) {
        Select<?> tasks = database.sql()
                .select(
                        TASK.PERSON_ID,
                        TASK.PROGRAMME,
                        TASK.STEP,
                        TASK.TIER,
                        TASK.SINCE,
                        TASK.DUE_ON,
                        TASK.UNTIL_DATE,
                        TASK.DONE)
                .from(TASK)
                .where(between(new Keys(TASK.COUNTY_CODE, TASK.ASSESSMENT_NO, TASK.PERSON_ID), first, last))
                .orderBy(TASK.COUNTY_CODE, TASK.ASSESSMENT_NO, TASK.PERSON_ID, TASK.PROGRAMME, TASK.TASK_NO);
        Scan.of(database, tasks, row -> found(chunk, row)
                .add(
                        row.getString(2),
                        new Request(
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, LocalDate.class),
                                row.getObject(6, LocalDate.class),
                                row.getObject(7, LocalDate.class),
                                row.getBoolean(8))));
    }

    private static StoryBuilder found(Map<Long, StoryBuilder> chunk, ResultSet row) throws SQLException {
        StoryBuilder story = chunk.get(row.getLong(1));
        if (story == null) {
            throw new IllegalStateException("An answer is kept of nobody.");
        }
        return story;
    }

    private record Keys(Field<String> county, Field<Long> assessment, Field<Long> person) {}

    private Condition between(Keys keys, long first, long last) {
        return keys.county()
                .eq(county)
                .and(keys.assessment().eq(assessment))
                .and(keys.person().between(first, last));
    }

    private static Episode episode(ResultSet row) throws SQLException {
        Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);
        int column = FIRST_MILESTONE;
        for (Milestone milestone : MILESTONES.keySet()) {
            LocalDate day = Scan.day(row, column++);
            if (day != null) {
                reached.put(milestone, day);
            }
        }
        return new Episode(
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                Scan.day(row, 5),
                Stage.parse(row.getString(6)),
                reached,
                List.of());
    }

    private static @Nullable LocalDate until(LocalDate date) {
        return date.equals(Step.NEVER) ? null : date;
    }
}
