package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.screenreg.definition.Definitions;

/** Working days counted one by one over the files as they are written. */
final class NaiveCalendar {
    private static final Set<LocalDate> OFF = listed("off");
    private static final Set<LocalDate> WORK = listed("work");

    private NaiveCalendar() {}

    static LocalDate plus(LocalDate start, int workdays) {
        return start.plusDays(1)
                .datesUntil(start.plusDays(workdays * 4L + 30))
                .filter(day -> WORK.contains(day) || (day.getDayOfWeek().getValue() < 6 && !OFF.contains(day)))
                .skip(workdays - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static Set<LocalDate> listed(String key) {
        return Stream.of("2024", "2025", "2026")
                .map(year -> Definitions.resource(NaiveCalendar.class, "/calendar/" + year + ".yaml"))
                .flatMap(year -> year.get(key).texts().stream())
                .flatMap(span -> {
                    String[] ends = span.split("\\.\\.");
                    return LocalDate.parse(ends[0])
                            .datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1));
                })
                .collect(Collectors.toSet());
    }
}
