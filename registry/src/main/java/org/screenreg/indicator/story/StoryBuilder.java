package org.screenreg.indicator.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.screenreg.pathway.Course;
import org.screenreg.pathway.Episode;
import org.screenreg.pathway.Span;
import org.screenreg.person.Person;

/** Puts a story together from the rows that are kept of a person. */
final class StoryBuilder {
    private final Person person;
    private final String township;
    private final String village;
    private final Map<String, Parts> programmes = new HashMap<>();

    private record Parts(List<Episode> episodes, List<LocalDate> screenings, List<Span> spans, List<Request> requests) {
        Parts() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    StoryBuilder(Person person, String township, String village) {
        this.person = person;
        this.township = township;
        this.village = village;
    }

    void add(String programme, Episode episode) {
        parts(programme).episodes().add(episode);
    }

    void add(String programme, LocalDate screening) {
        parts(programme).screenings().add(screening);
    }

    void add(String programme, Span span) {
        parts(programme).spans().add(span);
    }

    void add(String programme, Request request) {
        parts(programme).requests().add(request);
    }

    /** Adds what an assessment keeps of a course. */
    void add(Course course) {
        String programme = course.programme();
        course.episodes().forEach(episode -> {
            add(programme, episode);
            episode.screenings().forEach(day -> add(programme, day));
        });
        course.inTarget().forEach(span -> add(programme, span));
        course.requested().forEach(task -> add(programme, Request.of(task)));
    }

    private Parts parts(String programme) {
        return programmes.computeIfAbsent(programme, key -> new Parts());
    }

    Story story() {
        if (programmes.isEmpty()) {
            return new Story(person, township, village, Map.of());
        }
        Map<String, InProgramme> kept = new HashMap<>();
        programmes.forEach((programme, parts) -> kept.put(
                programme, new InProgramme(parts.episodes(), parts.screenings(), parts.spans(), parts.requests())));
        return new Story(person, township, village, kept);
    }
}
