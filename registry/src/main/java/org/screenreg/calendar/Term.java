package org.screenreg.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;

/**
 * A length of time such as {@code 14 days}, {@code 6 months}, {@code 2 years} or {@code 5 workdays}.
 *
 * @param workdays working days to pass first
 * @param period what passes after them
 */
public record Term(int workdays, Period period, WorkCalendar calendar) {
    /** No time at all. */
    public static final Term NONE = of(Period.ZERO);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}) (workday|day|month|year)s?");

    /** A length of time in which it does not matter who works when. */
    public static Term of(Period period) {
        return new Term(0, period, WorkCalendar.shipped());
    }

    public static Term read(Definition written, WorkCalendar calendar) {
        Matcher term = WRITTEN.matcher(written.text());
        if (!term.matches()) {
            throw written.wrong(Flaw.NOT_A_PERIOD, written.text());
        }
        int count = Integer.parseInt(term.group(1));
        return switch (term.group(2)) {
            case "workday" -> new Term(count, Period.ZERO, calendar);
            case "day" -> new Term(0, Period.ofDays(count), calendar);
            case "month" -> new Term(0, Period.ofMonths(count), calendar);
            default -> new Term(0, Period.ofYears(count), calendar);
        };
    }

    /** The day on which this time has passed. */
    public LocalDate after(LocalDate start) {
        return calendar.plus(start, workdays).plus(period);
    }

    public Term plus(Period more) {
        return new Term(workdays, period.plus(more), calendar);
    }

    /** As a definition file may write it, such as {@code 5 workdays} or {@code 14 days}. */
    public String words() {
        String text = part(workdays, "workdays")
                + part(period.getYears(), "years")
                + part(period.getMonths(), "months")
                + part(period.getDays(), "days");
        return text.isEmpty() ? "0 days" : text.strip();
    }

    private static String part(int count, String unit) {
        return count == 0 ? "" : " " + count + " " + unit;
    }
}
