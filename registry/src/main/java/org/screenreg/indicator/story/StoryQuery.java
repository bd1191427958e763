package org.screenreg.indicator.story;

import static org.screenreg.store.jooq.Tables.COVERAGE_SPAN;
import static org.screenreg.store.jooq.Tables.EPISODE;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.SCREENING;
import static org.screenreg.store.jooq.Tables.TASK;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.screenreg.pathway.Episode;
import org.screenreg.pathway.Milestone;
import org.screenreg.pathway.Span;
import org.screenreg.pathway.Stage;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Sex;
import org.screenreg.store.Database;
import org.screenreg.store.jooq.tables.records.EpisodeRecord;

/** Reads everybody an assessment knows, in order of their numbers, some thousand at a time. */
public final class StoryQuery {
    private static final int CHUNK = 20_000;
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
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
        Map<Long, StoryBuilder> chunk = new TreeMap<>();
        database.sql()
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
                .limit(CHUNK)
                .forEach(row -> chunk.put(
                        row.value1(),
                        new StoryBuilder(
                                new Person(
                                        new PersonKey(row.value1()),
                                        "",
                                        "",
                                        Sex.of(row.value2()),
                                        row.value3(),
                                        row.value4(),
                                        row.value8(),
                                        "",
                                        "",
                                        row.value9(),
                                        row.value5(),
                                        row.value6()),
                                row.value7(),
                                row.value8())));
        return chunk;
    }

    private void readEpisodes(Map<Long, StoryBuilder> chunk, long first, long last) {
        database.sql()
                .selectFrom(EPISODE)
                .where(between(new Keys(EPISODE.COUNTY_CODE, EPISODE.ASSESSMENT_NO, EPISODE.PERSON_ID), first, last))
                .orderBy(EPISODE.PERSON_ID, EPISODE.ROUND_NO)
                .forEach(row -> found(chunk, row, EPISODE.PERSON_ID).add(row.getProgramme(), episode(row)));
    }

    private void readScreenings(Map<Long, StoryBuilder> chunk, long first, long last) {
        database.sql()
                .select(SCREENING.PERSON_ID, SCREENING.PROGRAMME, SCREENING.SCREENED_ON)
                .from(SCREENING)
                .where(between(
                        new Keys(SCREENING.COUNTY_CODE, SCREENING.ASSESSMENT_NO, SCREENING.PERSON_ID), first, last))
                .forEach(row -> found(chunk, row, SCREENING.PERSON_ID).add(row.value2(), row.value3()));
    }

    private void readSpans(Map<Long, StoryBuilder> chunk, long first, long last) {
        database.sql()
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
                .orderBy(COVERAGE_SPAN.PERSON_ID, COVERAGE_SPAN.SPAN_NO)
                .forEach(row -> found(chunk, row, COVERAGE_SPAN.PERSON_ID)
                        .add(row.value2(), new Span(row.value3(), row.value4(), until(row.value5()), row.value6())));
    }

    private void readTasks(Map<Long, StoryBuilder> chunk, long first, long last) {
        database.sql()
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
                .orderBy(TASK.PERSON_ID, TASK.TASK_NO)
                .forEach(row -> found(chunk, row, TASK.PERSON_ID)
                        .add(
                                row.value2(),
                                new Request(
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        row.value6(),
                                        row.value7(),
                                        row.value8())));
    }

    private static StoryBuilder found(Map<Long, StoryBuilder> chunk, Record row, Field<Long> person) {
        StoryBuilder story = chunk.get(row.get(person));
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

    private static Episode episode(EpisodeRecord row) {
        Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);
        MILESTONES.forEach((milestone, field) -> {
            LocalDate day = row.get(field);
            if (day != null) {
                reached.put(milestone, day);
            }
        });
        return new Episode(
                row.getRoundNo(), row.getOpenedOn(), row.getEndedOn(), Stage.parse(row.getStage()), reached, List.of());
    }

    private static @Nullable LocalDate until(LocalDate date) {
        return date.equals(EVER) ? null : date;
    }
}
