package org.screenreg.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.screenreg.assessment.AssessmentStore.Kept;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.match.Matching;
import org.screenreg.pathway.Course;
import org.screenreg.pathway.Pathways;
import org.screenreg.programme.AreaStore;
import org.screenreg.protocol.Protocols;
import org.screenreg.store.Ahead;
import org.screenreg.store.Database;

/**
 * Keeps the answers of the present up to date and works out those of other dates.
 *
 * <p>After a batch only the persons it states are assessed again, and on a new day only those whom time has reached. A run
 * that was interrupted is taken up by the next, because a batch stays news until a run that saw it has finished.
 */
public final class Assessor {
    private static final long PRESENT = 0;
    private static final int CHUNK = 4_000;

    private final Database database;
    private final String county;
    private final Pathways pathways;
    private final AssessmentStore store;
    private final NewsStore newsStore;
    private final Matching matching;
    private final String protocols;

    public Assessor(Database database, String county, Protocols protocols) {
        this.database = database;
        this.county = county;
        this.pathways = new Pathways(protocols);
        this.newsStore = new NewsStore(database, county);
        this.store = new AssessmentStore(database, county, newsStore);
        this.matching = new Matching(database, county);
        this.protocols = protocols.fingerprint();
    }

    /** The number of the assessment that holds as of a date: the present for today, another for any other day. */
    public long at(LocalDate asOf, LocalDate today) {
        if (asOf.equals(today)) {
            refresh(today);
            return PRESENT;
        }
        store.forgetDaysOf(newsStore.since(presentDay()));
        Optional<Long> before = asOf.isBefore(today) ? store.finished(asOf, protocols) : Optional.empty();
        return before.orElseGet(() -> {
            long number = store.next();
            everybody(number, asOf);
            store.conclude(number, asOf, News.NONE);
            return number;
        });
    }

    /** Brings the answers of the present up to date. */
    public void refresh(LocalDate today) {
        News news = newsStore.since(presentDay());
        store.forgetDaysOf(news);
        Optional<Kept> present = store.find(PRESENT);
        boolean usable = present.isPresent()
                && present.get().complete()
                && present.get().protocols().equals(protocols)
                && !present.get().asOf().isAfter(today);
        if (!usable || newsStore.concernsEverybody(news)) {
            everybody(PRESENT, today);
        } else if (news.isEmpty() && present.get().asOf().equals(today)) {
            return;
        } else {
            Set<Long> concerned = newsStore.persons(news);
            concerned.addAll(store.due(today));
            assess(PRESENT, today, concerned, true);
        }
        assess(PRESENT, today, matching.refresh(today), true);
        store.conclude(
                PRESENT,
                today,
                new News(news.batches(), newsStore.since(presentDay()).decisions()));
    }

    /** The day the answers of the present are of; what came later is news to them. */
    private LocalDate presentDay() {
        return store.find(PRESENT).map(Kept::asOf).orElse(LocalDate.EPOCH);
    }

    private void everybody(long number, LocalDate asOf) {
        store.begin(number, asOf, protocols);
        assess(number, asOf, new RecordStore(database, county, asOf).everybody(), false);
    }

    /** While one chunk is written, the courses of the next are worked out on a thread of their own. */
    private void assess(long number, LocalDate asOf, Collection<Long> concerned, boolean replace) {
        if (concerned.isEmpty()) {
            return;
        }
        RecordStore records = new RecordStore(database, county, asOf);
        List<Long> persons = records.kept(concerned);
        database.hurry();
        try (AnswerStore kept = new AnswerStore(database, county, number, new AreaStore(database, county).asOf(asOf));
                Ahead<List<Answers>> ahead = new Ahead<>()) {
            List<Long> before = List.of();
            for (int from = 0; from < persons.size(); from += CHUNK) {
                List<Long> chunk = persons.subList(from, Math.min(from + CHUNK, persons.size()));
                List<PersonRecord> gathered = new ArrayList<>(chunk.size());
                records.forEach(chunk, gathered::add);
                Optional<List<Answers>> answers = ahead.next(() -> answers(gathered, asOf));
                keep(number, replace ? before : List.of(), answers, kept);
                before = List.copyOf(records.links().groups(chunk));
            }
            keep(number, replace ? before : List.of(), ahead.last(), kept);
        } finally {
            database.settle();
        }
    }

    /** Puts new answers in the place of the old ones, so that nobody is ever without. */
    private void keep(long number, List<Long> replaced, Optional<List<Answers>> answers, AnswerStore kept) {
        database.transact(sql -> {
            if (!replaced.isEmpty()) {
                store.forget(number, replaced);
            }
            answers.ifPresent(all -> all.forEach(kept::add));
            kept.flush();
        });
    }

    private List<Answers> answers(List<PersonRecord> records, LocalDate asOf) {
        return records.stream().map(record -> answers(record, asOf)).toList();
    }

    private Answers answers(PersonRecord record, LocalDate asOf) {
        List<Course> courses = pathways.eventfulCourses(record, asOf);
        LocalDate recheckOn = courses.stream()
                .flatMap(course -> Stream.of(course.recheckOn(), course.nextHop()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Answers(record.person(), courses, recheckOn, record.aliases());
    }
}
