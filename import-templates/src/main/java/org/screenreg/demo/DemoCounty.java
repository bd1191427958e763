package org.screenreg.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.screenreg.demo.course.CoursePlan;
import org.screenreg.demo.course.CourseReport;
import org.screenreg.demo.course.Courses;
import org.screenreg.demo.people.Areas;
import org.screenreg.demo.people.DemoSize;
import org.screenreg.demo.people.Resident;
import org.screenreg.demo.people.Residents;
import org.screenreg.demo.people.Roster;

/**
 * An invented county on a day: its places, its people, and what screening and follow-up have come to.
 *
 * @param newcomers people on no list who are only met at a screening
 * @param courses of the other programmes, one list for each workbook
 */
public record DemoCounty(
        long seed,
        DemoSize size,
        LocalDate asOf,
        Areas areas,
        List<Resident> residents,
        List<Resident> newcomers,
        List<BreastEpisode> breast,
        List<CopdEpisode> copd,
        List<List<CourseReport>> courses,
        List<Contact> contacts) {

    public DemoCounty {
        residents = List.copyOf(residents);
        newcomers = List.copyOf(newcomers);
        breast = List.copyOf(breast);
        copd = List.copyOf(copd);
        courses = courses.stream().map(List::copyOf).toList();
        contacts = List.copyOf(contacts);
    }

    /** The same county for the same seed, size and day. */
    public static DemoCounty generate(long seed, DemoSize size, LocalDate asOf) {
        var random = new SplittableRandom(seed);
        Areas areas = Areas.of(size);
        var people = new Residents(areas, asOf, random.split());
        List<Resident> residents = people.listed(size.residents());
        List<Resident> newcomers = people.newcomers(size.residents());
        var everybody = new ArrayList<>(residents);
        everybody.addAll(newcomers);
        List<BreastEpisode> breast = new BreastEpisodes(areas, asOf, random.split())
                .of(everybody, size.breastRows(), new Roster(areas, asOf, random.split()));
        List<CopdEpisode> copd = new CopdEpisodes(areas, asOf, random.split())
                .of(everybody, size.copdRows(), new Roster(areas, asOf, random.split()));
        List<Contact> contacts = new Contacts(areas, asOf, random.split()).of(breast, copd);
        List<List<CourseReport>> courses = new ArrayList<>();
        var seen = new HashSet<Resident>();
        for (CoursePlan plan : CoursePlan.load()) {
            List<Resident> free = plan.apart()
                    ? residents.stream()
                            .filter(person -> !seen.contains(person))
                            .toList()
                    : residents;
            List<CourseReport> reports = new Courses(areas, asOf, random.split())
                    .of(plan, free, size, new Roster(areas, asOf, random.split()));
            reports.forEach(report -> seen.add(report.person()));
            courses.add(reports);
        }
        return new DemoCounty(seed, size, asOf, areas, residents, newcomers, breast, copd, courses, contacts);
    }
}
