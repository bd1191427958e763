package org.screenreg.indicator;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.MATCH_DECISION;
import static org.screenreg.store.jooq.Tables.MATCH_PAIR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.screenreg.event.RecordStore;
import org.screenreg.event.Supposition;
import org.screenreg.indicator.Counting.Moment;
import org.screenreg.indicator.rule.FeedRule;
import org.screenreg.indicator.rule.LineRule;
import org.screenreg.indicator.rule.RowRule;
import org.screenreg.indicator.rule.Rule;
import org.screenreg.indicator.story.Story;
import org.screenreg.indicator.story.StoryQuery;
import org.screenreg.pathway.Pathways;
import org.screenreg.programme.AreaStore;
import org.screenreg.programme.Areas;
import org.screenreg.protocol.Protocols;
import org.screenreg.store.Ahead;
import org.screenreg.store.Database;

/** Answers any number of questions about indicators as an assessment has them, in one pass over everybody. */
public final class IndicatorQuery {
    private static final int CHUNK = 4_000;

    private final Database database;
    private final String county;
    private final Protocols protocols;
    private final Pathways pathways;

    public IndicatorQuery(Database database, String county, Protocols protocols, Pathways pathways) {
        this.database = database;
        this.county = county;
        this.protocols = protocols;
        this.pathways = pathways;
    }

    /** Answers every question whose data the register has, and says where everybody stands. */
    public Counted count(long assessment, List<Question> questions, LocalDate asOf) {
        Balance balance = new Balance(protocols, pathways, asOf);
        Completeness completeness = new Completeness();
        Map<Question, Figures> figures = figures(assessment, questions, asOf, List.of(balance::add, completeness::add));
        readRows(completeness, asOf);
        return new Counted(asOf, Denominator.RESIDENTS, figures, balance, completeness, List.of());
    }

    /**
     * The figures of every question whose data the register has.
     *
     * @param assessment the assessment that holds as of {@code asOf}
     * @param alongside whoever else wants to see everybody in the same pass
     */
    Map<Question, Figures> figures(
            long assessment, List<Question> questions, LocalDate asOf, List<Consumer<List<Story>>> alongside) {
        Map<Question, Figures> figures = new LinkedHashMap<>();
        List<Question> ofPeople = new ArrayList<>();
        LineQuery lists = new LineQuery(database, county, asOf);
        for (Question question : questions) {
            Rule rule = question.indicator().rule(question.programme());
            if (rule instanceof RowRule rows) {
                figures.put(question, rows(question, rows.those(), asOf));
            } else if (rule instanceof LineRule lines) {
                figures.put(question, lists.lines(question, lines));
            } else if (isOfPeople(question)) {
                ofPeople.add(question);
            }
        }
        Counting counting = new Counting(
                ofPeople,
                protocols,
                pathways,
                new RecordStore(database, county, asOf),
                new Moment(asOf, areas(asOf), null));
        count(assessment, counting, alongside);
        figures.putAll(counting.figures());
        return figures;
    }

    /** What these figures would be if a file had been loaded too; those not made of persons stay as they are. */
    public Map<Question, Figure> supposing(Map<Question, Figure> now, Supposition file, LocalDate asOf) {
        List<Question> questions =
                now.keySet().stream().filter(IndicatorQuery::isOfPeople).toList();
        RecordStore known = new RecordStore(database, county, asOf);
        RecordStore supposing = known.supposing(file);
        List<Long> persons = supposing.kept(file.persons());
        Map<Question, Figures> without = figures(questions, known, persons, asOf);
        Map<Question, Figures> with = figures(questions, supposing, persons, asOf);
        Map<Question, Figure> would = new LinkedHashMap<>(now);
        questions.forEach(question -> would.computeIfPresent(question, (asked, figure) -> figure.minus(
                        without.getOrDefault(asked, Figures.NONE).total())
                .plus(with.getOrDefault(asked, Figures.NONE).total())));
        return would;
    }

    /** The figures these persons alone make, told from their records and not from what an assessment has kept. */
    private Map<Question, Figures> figures(
            List<Question> questions, RecordStore records, List<Long> persons, LocalDate asOf) {
        Areas areas = areas(asOf);
        Counting counting = new Counting(questions, protocols, pathways, records, new Moment(asOf, areas, null));
        for (int from = 0; from < persons.size(); from += CHUNK) {
            List<Story> stories = new ArrayList<>();
            records.forEach(
                    persons.subList(from, Math.min(from + CHUNK, persons.size())),
                    record -> stories.add(Story.of(record.person(), pathways.eventfulCourses(record, asOf), areas)));
            counting.add(counting.read(stories));
        }
        return counting.figures();
    }

    private static boolean isOfPeople(Question question) {
        Rule rule = question.indicator().rule(question.programme());
        return !(rule instanceof RowRule || rule instanceof LineRule || rule instanceof FeedRule);
    }

    /** The persons a figure is made of, in order of their numbers; none where the figure is not made of persons. */
    public List<Behind> behind(long assessment, Question question, String part, LocalDate asOf) {
        List<Behind> persons = new ArrayList<>();
        Counting counting = new Counting(
                List.of(question),
                protocols,
                pathways,
                new RecordStore(database, county, asOf),
                new Moment(asOf, areas(asOf), (asked, where, person) -> {
                    if (where.equals(part)) {
                        persons.add(person);
                    }
                }));
        count(assessment, counting, List.of());
        return persons;
    }

    /** The persons who stand in a state of a programme on the day, as the balance sheet has them. */
    public List<Behind> standing(long assessment, String programme, String state, LocalDate asOf) {
        Balance balance = new Balance(protocols, pathways, asOf);
        List<Behind> persons = new ArrayList<>();
        new StoryQuery(database, county, assessment).forEach(chunk -> chunk.stream()
                .filter(story -> balance.state(story, programme).equals(state))
                .forEach(story -> persons.add(new Behind(story, true, false, 1, 1, asOf))));
        return persons;
    }

    private Areas areas(LocalDate asOf) {
        return new AreaStore(database, county).asOf(asOf);
    }

    /** Counts some thousand people while the next are read. */
    private void count(long assessment, Counting counting, List<Consumer<List<Story>>> alongside) {
        try (Ahead<Boolean> ahead = new Ahead<>()) {
            new StoryQuery(database, county, assessment).forEach(chunk -> {
                Counting.Piece piece = counting.read(chunk);
                ahead.next(() -> {
                    counting.add(piece);
                    alongside.forEach(other -> other.accept(chunk));
                    return true;
                });
            });
            ahead.last();
        }
    }

    private void readRows(Completeness completeness, LocalDate asOf) {
        database.sql()
                .select(
                        DSL.coalesce(DSL.sum(BATCH.HELD), 0).cast(Long.class),
                        DSL.coalesce(DSL.sum(BATCH.REJECTED), 0).cast(Long.class))
                .from(BATCH)
                .where(counting(asOf))
                .forEach(row -> completeness.rows(row.value1(), row.value2()));
        completeness.pairs(database.sql()
                .fetchCount(
                        MATCH_PAIR,
                        MATCH_PAIR
                                .COUNTY_CODE
                                .eq(county)
                                .and(MATCH_PAIR.FOUND_ON.le(asOf))
                                .andNotExists(decision(asOf))));
    }

    /** A decision on a pair that holds on a day, whichever of the two was named first. */
    private Select<?> decision(LocalDate asOf) {
        return database.sql()
                .selectOne()
                .from(MATCH_DECISION)
                .where(
                        MATCH_DECISION.COUNTY_CODE.eq(MATCH_PAIR.COUNTY_CODE),
                        DSL.least(MATCH_DECISION.PERSON_ID, MATCH_DECISION.OTHER_ID)
                                .eq(DSL.least(MATCH_PAIR.PERSON_ID, MATCH_PAIR.OTHER_ID)),
                        DSL.greatest(MATCH_DECISION.PERSON_ID, MATCH_DECISION.OTHER_ID)
                                .eq(DSL.greatest(MATCH_PAIR.PERSON_ID, MATCH_PAIR.OTHER_ID)),
                        MATCH_DECISION.DECIDED_ON.le(asOf),
                        MATCH_DECISION.UNDONE_ON.isNull().or(MATCH_DECISION.UNDONE_ON.gt(asOf)));
    }

    /** Batches that count on a day. */
    private Condition counting(LocalDate asOf) {
        return BATCH.COUNTY_CODE
                .eq(county)
                .and(BATCH.STATE.ne("loading"))
                .and(BATCH.LOADED_ON.le(asOf))
                .and(BATCH.UNDONE_ON.isNull().or(BATCH.UNDONE_ON.gt(asOf)));
    }

    private Figures rows(Question question, RowRule.Those those, LocalDate asOf) {
        Condition counts = counting(asOf)
                .and(BATCH.PROGRAMME.eq(question.programme()))
                .and(BATCH.LOADED_ON.ge(question.period().start()))
                .and(BATCH.LOADED_ON.le(question.period().lastDay(asOf)));
        var taken = BATCH.ACCEPTED.plus(BATCH.UPDATED).plus(BATCH.UNCHANGED);
        var counted =
                switch (those) {
                    case TAKEN -> taken;
                    case HELD -> BATCH.HELD;
                    case REJECTED -> BATCH.REJECTED;
                    case UNCHANGED -> BATCH.UNCHANGED;
                };
        return database.sql()
                .select(
                        DSL.coalesce(DSL.sum(counted), 0).cast(Long.class),
                        DSL.coalesce(DSL.sum(taken.plus(BATCH.HELD).plus(BATCH.REJECTED)), 0)
                                .cast(Long.class))
                .from(BATCH)
                .where(counts)
                .fetchSingle(row -> new Figures(
                        new TreeMap<>(Map.of("", new Figure(row.value1(), 0, row.value2(), new TreeMap<>())))));
    }
}
