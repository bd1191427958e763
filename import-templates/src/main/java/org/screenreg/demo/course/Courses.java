package org.screenreg.demo.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.screenreg.demo.people.Areas;
import org.screenreg.demo.people.DemoSize;
import org.screenreg.demo.people.Resident;
import org.screenreg.demo.people.Roster;

/** Lets people of the county go the courses of a plan; in a small county each is gone at least once. */
public final class Courses {
    private final Areas areas;
    private final LocalDate asOf;
    private final SplittableRandom random;

    public Courses(Areas areas, LocalDate asOf, SplittableRandom random) {
        this.areas = areas;
        this.asOf = asOf;
        this.random = random;
    }

    /** One report for each person who came. */
    public List<CourseReport> of(CoursePlan plan, List<Resident> residents, DemoSize size, Roster roster) {
        int rows = size == DemoSize.SMALL ? plan.rows() : plan.manyRows();
        List<Roster.Turn> turns = roster.draw(residents, rows, (person, day) -> invited(plan, person, day));
        List<Course> courses = plan.courses();
        int apart = Math.max(1, turns.size() / (courses.size() + 1));
        List<CourseReport> reports = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            boolean scripted = i % apart == apart / 2 && i / apart < courses.size();
            Course course = scripted ? courses.get(i / apart) : any(plan);
            reports.add(report(plan, i + 1, turns.get(i), course));
        }
        return List.copyOf(reports);
    }

    private static boolean invited(CoursePlan plan, Resident person, LocalDate day) {
        int age = person.ageOn(day);
        boolean sex = plan.sex() == null || person.sex() == plan.sex();
        return sex && age >= plan.fromAge() && age <= plan.toAge();
    }

    private Course any(CoursePlan plan) {
        int at = random.nextInt(plan.weight());
        for (Course course : plan.courses()) {
            at -= course.weight();
            if (at < 0) {
                return course;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    private CourseReport report(CoursePlan plan, int number, Roster.Turn turn, Course course) {
        List<CourseReport.Done> done = new ArrayList<>();
        LocalDate on = turn.on();
        for (Course.Step step : course.steps()) {
            on = on.plusDays(step.from() + random.nextInt(step.until() - step.from() + 1));
            if (on.isAfter(asOf)) {
                break;
            }
            done.add(new CourseReport.Done(step.date(), on, written(step), step.open()));
        }
        return new CourseReport(
                plan,
                number,
                plan.programmeOf(course),
                turn.person(),
                areas.centreOf(turn.person().village()),
                areas.generalHospital(),
                done);
    }

    private Map<String, String> written(Course.Step step) {
        Map<String, String> cells = new LinkedHashMap<>();
        step.cells().forEach((key, options) -> cells.put(key, one(options.get(random.nextInt(options.size())))));
        return cells;
    }

    /** The text itself, or a whole number of a range such as {@code 3..9}. */
    private String one(String option) {
        int dots = option.indexOf("..");
        if (dots < 0) {
            return option;
        }
        int low = Integer.parseInt(option.substring(0, dots));
        int high = Integer.parseInt(option.substring(dots + 2));
        return Integer.toString(low + random.nextInt(high - low + 1));
    }
}
