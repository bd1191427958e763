package org.screenreg.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.event.PersonRecord;
import org.screenreg.protocol.Hit;
import org.screenreg.protocol.Protocols;

/** Compares on as many fact sets as asked for; each is all a protocol asks of one person on one day. */
class NaiveEvaluatorTest {
    private static final long FACT_SETS = Long.getLong("pathway.fact-sets", 50_000);
    private static final int LANES = 20;

    private final Pathways pathways = new Pathways(Protocols.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "breast",
                "lung",
                "liver",
                "cervical",
                "upper-gi",
                "colorectal",
                "copd",
                "hypertension",
                "diabetes"
            })
    void a_course_equals_the_one_worked_out_by_asking_everything_anew(String programme) {
        NaiveProtocol protocol = new NaiveProtocol(programme);

        IntStream.range(0, LANES).parallel().forEach(lane -> {
            InventedRecords records = new InventedRecords(programme, lane);
            long compared = 0;
            for (int i = 0; compared < FACT_SETS / LANES; i++) {
                PersonRecord record = records.next();
                LocalDate asOf = InventedRecords.FIRST_DAY.plusDays(100 + i % 2500);

                Course course = pathways.course(programme, record, asOf);

                NaiveCourse naive = new NaiveCourse(protocol, record, asOf);
                assertThat(told(course)).as(() -> record + " as of " + asOf).isEqualTo(told(naive));
                compared += naive.factSets;
            }
        });
    }

    private static List<Object> told(Course course) {
        return List.of(
                course.hits().stream().map(Hit::row).toList(),
                course.recommendations().stream()
                        .map(one -> one.table() + " " + one.hit().row() + " " + one.step() + " " + one.since() + " "
                                + one.dueOn() + " " + one.until() + " " + one.done())
                        .toList(),
                course.spans().stream()
                        .map(span -> span.state() + " " + span.row() + " " + span.from() + " began")
                        .toList(),
                course.stageChanges().stream()
                        .map(change -> change.round() + " "
                                + (change.from() == null ? null : change.from().code()) + " "
                                + change.to().code() + " " + change.on() + " " + change.row())
                        .toList(),
                course.episodes().stream()
                        .map(one -> one.round() + " " + one.openedOn() + " " + one.endedOn() + " "
                                + one.stage().code() + " " + new java.util.TreeMap<>(one.milestones()))
                        .toList());
    }

    private static List<Object> told(NaiveCourse course) {
        return List.of(
                course.rows,
                course.asks.stream()
                        .map(one -> one.table() + " " + one.row() + " " + one.step() + " " + one.since() + " "
                                + one.due() + " " + one.until() + " " + one.done())
                        .toList(),
                course.spans,
                course.changes,
                course.episodes);
    }
}
