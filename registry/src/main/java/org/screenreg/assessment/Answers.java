package org.screenreg.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.PersonRecord.Alias;
import org.screenreg.pathway.Course;
import org.screenreg.person.Person;

/**
 * What an assessment keeps about a person.
 *
 * @param courses those through programmes in which something has happened to the person
 * @param recheckOn next day on which time alone may change one of them; null when none can
 * @param aliases what else the person stood under before decisions joined it
 */
record Answers(
        Person person, List<Course> courses, @Nullable LocalDate recheckOn, List<Alias> aliases) {}
