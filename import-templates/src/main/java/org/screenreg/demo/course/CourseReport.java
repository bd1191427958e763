package org.screenreg.demo.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screenreg.demo.people.Area;
import org.screenreg.demo.people.Reported;
import org.screenreg.demo.people.Resident;

/**
 * How far one person has come on a course by the as-of date, written into one row.
 *
 * @param hospital where the later steps were done
 * @param done the steps that were done, the first one first
 */
public record CourseReport(
        CoursePlan plan, int number, String programme, Resident person, Area facility, Area hospital, List<Done> done)
        implements Reported {

    public CourseReport {
        done = List.copyOf(done);
    }

    /**
     * A step that was done.
     *
     * @param date key of the column of its date
     * @param cells codes and numbers by the key of their column
     * @param open the step that is open while nothing follows, empty where none is
     */
    public record Done(String date, LocalDate on, Map<String, String> cells, String open) {}

    @Override
    public LocalDate on() {
        return done.get(0).on();
    }

    @Override
    public boolean inTarget() {
        return true;
    }

    @Override
    public Optional<LocalDate> screenedOn() {
        return done.stream()
                .filter(step -> step.date().equals(plan.screenedOn()))
                .map(Done::on)
                .findFirst();
    }

    @Override
    public Optional<OpenStep> openStep() {
        Done last = done.get(done.size() - 1);
        return last.open().isEmpty() ? Optional.empty() : Optional.of(new OpenStep(last.open(), last.on()));
    }
}
