package org.screenreg.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;

/**
 * A stretch of days figures are counted for: a year, quarter, month, or any months such as a programme year.
 *
 * @param text as it is written, such as {@code 2026}, {@code 2026-Q1}, {@code 2026-03} or {@code 2025-10..2026-09}
 * @param end last day, included
 */
public record Period(String text, LocalDate start, LocalDate end) {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?[Qq]([1-4])");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}))?");
    private static final int FIRST_YEAR = 1990;

    /** The period a text means; a period that begins after {@code asOf} has nothing to count. */
    public static Period parse(String text, LocalDate asOf) {
        Period period = read(text);
        if (period.start.getYear() < FIRST_YEAR || period.start.isAfter(asOf) || period.end.isBefore(period.start)) {
            throw RegistryException.wrongCall(new Label(
                    "统计期“%s”须在 %d 年以后，且不晚于截止日 %s。".formatted(text, FIRST_YEAR, asOf),
                    "The period '%s' must begin from %d on and not after %s.".formatted(text, FIRST_YEAR, asOf)));
        }
        return period;
    }

    /** A calendar year. */
    public static Period year(int year) {
        return new Period(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The calendar quarter a day lies in. */
    public static Period quarter(LocalDate day) {
        int quarter = (day.getMonthValue() + 2) / 3;
        return months(day.getYear() + "-Q" + quarter, YearMonth.of(day.getYear(), 3 * quarter - 2), 3);
    }

    /** A calendar month. */
    public static Period month(YearMonth month) {
        return months(month.toString(), month, 1);
    }

    private static Period read(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return year(Integer.parseInt(text));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int first = 3 * Integer.parseInt(quarter.group(2)) - 2;
            return months(text, YearMonth.of(Integer.parseInt(quarter.group(1)), first), 3);
        }
        Matcher months = MONTHS.matcher(text);
        try {
            if (months.matches()) {
                YearMonth from = YearMonth.parse(months.group(1));
                YearMonth to = months.group(2) == null ? from : YearMonth.parse(months.group(2));
                return new Period(text, from.atDay(1), to.atEndOfMonth());
            }
        } catch (DateTimeException e) {
            throw unreadable(text);
        }
        throw unreadable(text);
    }

    private static Period months(String text, YearMonth from, int count) {
        return new Period(text, from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth());
    }

    private static RegistryException unreadable(String text) {
        return RegistryException.wrongCall(new Label(
                "看不懂统计期“" + text + "”，请写如 2026、2026-Q1、2026-03 或 2025-10..2026-09。",
                "The period '" + text + "' is not understood; write 2026, 2026-Q1, 2026-03 or 2025-10..2026-09."));
    }

    /** The same days a year before, up to the day that can be known. */
    public Period yearBefore(LocalDate asOf) {
        LocalDate last = lastDay(asOf).minusYears(1);
        if (!end.isAfter(asOf)) {
            last = YearMonth.from(end).minusYears(1).atEndOfMonth();
        }
        LocalDate first = start.minusYears(1);
        return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))
                ? year(first.getYear())
                : new Period(first + ".." + last, first, last);
    }

    /** The last day that can be known: the end, or the as-of date where that comes first. */
    public LocalDate lastDay(LocalDate asOf) {
        return end.isAfter(asOf) ? asOf : end;
    }

    /** The calendar year the period lies in; 0 where it lies in two. */
    public int calendarYear() {
        return start.getYear() == end.getYear() ? start.getYear() : 0;
    }
}
