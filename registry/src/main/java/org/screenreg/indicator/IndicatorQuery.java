package org.screenreg.indicator;

import static org.screenreg.store.jooq.Tables.BATCH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.screenreg.event.RecordStore;
import org.screenreg.indicator.rule.FeedRule;
import org.screenreg.indicator.rule.RowRule;
import org.screenreg.indicator.rule.Rule;
import org.screenreg.indicator.story.Story;
import org.screenreg.indicator.story.StoryQuery;
import org.screenreg.pathway.Pathways;
import org.screenreg.protocol.Protocols;
import org.screenreg.store.Database;

/** Answers any number of questions about indicators as an assessment has them, in one pass over everybody. */
public final class IndicatorQuery {
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

    /**
     * The figures of every question whose data the register has.
     *
     * @param assessment the assessment that holds as of {@code asOf}
     * @param alongside whoever else wants to see everybody in the same pass
     */
    public Map<Question, Figures> figures(
            long assessment, List<Question> questions, LocalDate asOf, List<Consumer<List<Story>>> alongside) {
        List<Question> ofPeople = new ArrayList<>();
        Map<Question, Figures> figures = new LinkedHashMap<>();
        for (Question question : questions) {
            Rule rule = question.indicator().rule(question.programme());
            if (rule instanceof RowRule) {
                figures.put(question, rows(question, asOf));
            } else if (!(rule instanceof FeedRule)) {
                ofPeople.add(question);
            }
        }
        Counting counting = new Counting(ofPeople, protocols, pathways, new RecordStore(database, county, asOf), asOf);
        new StoryQuery(database, county, assessment).forEach(chunk -> {
            counting.add(chunk);
            alongside.forEach(other -> other.accept(chunk));
        });
        figures.putAll(counting.figures());
        return figures;
    }

    private Figures rows(Question question, LocalDate asOf) {
        Condition counts = BATCH.COUNTY_CODE
                .eq(county)
                .and(BATCH.STATE.ne("loading"))
                .and(BATCH.PROGRAMME.eq(question.programme()))
                .and(BATCH.LOADED_ON.between(
                        question.period().start(), question.period().lastDay(asOf)))
                .and(BATCH.UNDONE_ON.isNull().or(BATCH.UNDONE_ON.gt(asOf)));
        var taken = BATCH.ACCEPTED.plus(BATCH.UPDATED).plus(BATCH.UNCHANGED);
        return database.sql()
                .select(
                        DSL.coalesce(DSL.sum(taken), 0).cast(Long.class),
                        DSL.coalesce(DSL.sum(taken.plus(BATCH.HELD).plus(BATCH.REJECTED)), 0)
                                .cast(Long.class))
                .from(BATCH)
                .where(counts)
                .fetchSingle(row -> new Figures(
                        new TreeMap<>(Map.of("", new Figure(row.value1(), 0, row.value2(), new TreeMap<>())))));
    }
}
