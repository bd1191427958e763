package org.screenreg.indicator.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.screenreg.pathway.Course;
import org.screenreg.person.Person;
import org.screenreg.programme.Areas;
import org.screenreg.programme.Areas.Home;

/**
 * A person as an assessment has them, with what is kept of the programmes in which something has happened.
 *
 * @param township code of the township lived in; empty when unknown
 * @param village code of the village lived in; empty when unknown
 */
public record Story(Person person, String township, String village, Map<String, InProgramme> programmes) {

    /** The story that an assessment would keep of a person with these courses. */
    public static Story of(Person person, List<Course> courses, Areas areas) {
        Home home = areas.home(person.village());
        StoryBuilder story = new StoryBuilder(person, home.township(), home.village());
        courses.forEach(story::add);
        return story.story();
    }

    public InProgramme in(String programme) {
        return programmes.getOrDefault(programme, InProgramme.NOTHING);
    }

    /** Whether the person is alive and in the county on a day. */
    public boolean livesHereOn(LocalDate day) {
        return !reached(person.diedOn(), day) && !reached(person.movedOn(), day);
    }

    private static boolean reached(@Nullable LocalDate date, LocalDate day) {
        return date != null && !date.isAfter(day);
    }
}
