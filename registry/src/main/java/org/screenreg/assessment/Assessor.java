package org.screenreg.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.screenreg.assessment.AssessmentStore.Kept;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.pathway.Course;
import org.screenreg.pathway.Pathways;
import org.screenreg.programme.AreaStore;
import org.screenreg.protocol.Protocols;
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
    private final Protocols protocols;
    private final Pathways pathways;
    private final AssessmentStore store;
    private final String versions;

    public Assessor(Database database, String county, Protocols protocols) {
        this.database = database;
        this.county = county;
        this.protocols = protocols;
        this.pathways = new Pathways(protocols);
        this.store = new AssessmentStore(database, county);
        this.versions = protocols.all().stream()
                .map(protocol -> protocol.programme() + " " + protocol.version())
                .collect(Collectors.joining(", "));
    }

    /** The number of the assessment that holds as of a date: the present for today, another for any other day. */
    public long at(LocalDate asOf, LocalDate today) {
        if (asOf.equals(today)) {
            refresh(today);
            return PRESENT;
        }
        store.forgetDaysOf(store.news(presentDay()));
        Optional<Long> before = asOf.isBefore(today) ? store.finished(asOf, versions) : Optional.empty();
        return before.orElseGet(() -> {
            long number = store.next();
            everybody(number, asOf, List.of());
            return number;
        });
    }

    /** Brings the answers of the present up to date. */
    public void refresh(LocalDate today) {
        List<Long> news = store.news(presentDay());
        store.forgetDaysOf(news);
        Optional<Kept> present = store.find(PRESENT);
        boolean usable = present.isPresent()
                && present.get().complete()
                && present.get().protocols().equals(versions)
                && !present.get().asOf().isAfter(today);
        if (!usable || store.concernEverybody(news)) {
            everybody(PRESENT, today, news);
            return;
        }
        if (news.isEmpty() && present.get().asOf().equals(today)) {
            return;
        }
        Set<Long> concerned = store.concerned(news, today);
        assess(PRESENT, today, List.copyOf(concerned), true);
        store.conclude(PRESENT, today, news);
    }

    /** The day the answers of the present are of; what came later is news to them. */
    private LocalDate presentDay() {
        return store.find(PRESENT).map(Kept::asOf).orElse(LocalDate.EPOCH);
    }

    private void everybody(long number, LocalDate asOf, List<Long> news) {
        store.begin(number, asOf, versions);
        assess(number, asOf, new RecordStore(database, county, asOf).everybody(), false);
        store.conclude(number, asOf, news);
    }

    private void assess(long number, LocalDate asOf, List<Long> persons, boolean replace) {
        RecordStore records = new RecordStore(database, county, asOf);
        database.hurry();
        try (AnswerStore answers =
                new AnswerStore(database, county, number, new AreaStore(database, county).asOf(asOf))) {
            for (int from = 0; from < persons.size(); from += CHUNK) {
                List<Long> chunk = persons.subList(from, Math.min(from + CHUNK, persons.size()));
                database.transact(sql -> {
                    if (replace) {
                        store.forget(number, chunk);
                    }
                    records.forEach(chunk, record -> answer(record, asOf, answers));
                    answers.flush();
                });
            }
        } finally {
            database.settle();
        }
    }

    private void answer(PersonRecord record, LocalDate asOf, AnswerStore answers) {
        @Nullable LocalDate recheckOn = null;
        for (String programme : protocols.programmes()) {
            Course course = pathways.course(programme, record, asOf);
            answers.add(record.person(), course);
            LocalDate next = course.recheckOn();
            recheckOn = recheckOn == null || (next != null && next.isBefore(recheckOn)) ? next : recheckOn;
        }
        answers.add(record.person(), recheckOn);
    }
}
