package org.screenreg.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.definition.Flaw;

/**
 * The days on which people work: Monday to Friday but for the holidays, and the weekend days that make up for them. Of a
 * year without a file only the weekends are known.
 *
 * @param years the years whose holidays are known
 * @param off holidays, weekend days among them too
 * @param work weekend days on which people work
 */
public record WorkCalendar(Set<Integer> years, Set<LocalDate> off, Set<LocalDate> work) {
    private static final Set<String> KEYS = Set.of("year", "source", "off", "work");
    private static final Pattern FILE = Pattern.compile("calendar-\\d{4}\\.yaml");

    public WorkCalendar {
        years = Set.copyOf(years);
        off = Set.copyOf(off);
        work = Set.copyOf(work);
    }

    /** The years that come with the program. */
    public static WorkCalendar shipped() {
        return Shipped.CALENDAR;
    }

    /** The years that come with the program, and those of the files {@code calendar-2027.yaml} in a folder in their place. */
    public static WorkCalendar with(Path folder) {
        if (!Files.isDirectory(folder)) {
            return shipped();
        }
        try (Stream<Path> files = Files.list(folder)) {
            WorkCalendar all = shipped();
            for (Path file : files.filter(
                            path -> FILE.matcher(path.getFileName().toString()).matches())
                    .sorted()
                    .toList()) {
                all = all.and(Definitions.file(file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read once. */
    private static final class Shipped {
        static final WorkCalendar CALENDAR = read();
    }

    private static WorkCalendar read() {
        WorkCalendar all = new WorkCalendar(Set.of(), Set.of(), Set.of());
        for (String year :
                Definitions.resource(WorkCalendar.class, "/calendar/index.yaml").texts()) {
            all = all.and(Definitions.resource(WorkCalendar.class, "/calendar/" + year + ".yaml"));
        }
        return all;
    }

    /** The same with the year of a file in the place of what was known of it. */
    WorkCalendar and(Definition file) {
        file.allowOnly(KEYS);
        file.get("source").label();
        int year = file.get("year").wholeNumber();
        Set<Integer> known = new HashSet<>(years);
        known.add(year);
        return new WorkCalendar(known, days(file.get("off"), year, off), days(file.get("work"), year, work));
    }

    private static Set<LocalDate> days(Definition listed, int year, Set<LocalDate> before) {
        Set<LocalDate> days = new HashSet<>(before);
        days.removeIf(day -> day.getYear() == year);
        for (Definition part : listed.list()) {
            List<LocalDate> ends = part.dates();
            LocalDate last = ends.get(ends.size() - 1);
            for (LocalDate day = ends.get(0); !day.isAfter(last); day = day.plusDays(1)) {
                if (day.getYear() != year) {
                    throw part.wrong(Flaw.DAY_OF_ANOTHER_YEAR, part.text(), String.valueOf(year));
                }
                days.add(day);
            }
        }
        return days;
    }

    public boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? work.contains(day) : !off.contains(day);
    }

    /** Whether the holidays of the day's year are known. */
    public boolean knows(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** The day on which so many working days have passed since another; that day itself does not count. */
    public LocalDate plus(LocalDate start, int workdays) {
        LocalDate day = start;
        for (int left = workdays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkday(day) ? 1 : 0;
        }
        return day;
    }

    /** Equal for calendars that know the same days. */
    public String content() {
        return Stream.of(off, work)
                .map(days -> String.join(
                        ",", days.stream().map(LocalDate::toString).sorted().toList()))
                .toList()
                .toString();
    }
}
