package org.screenreg.demo.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a sender types a date. */
public enum DateStyle {
    TRUE_DATE("true date cell", ""),
    DOTTED("2025.3.7", "\\d{4}\\.\\d{1,2}\\.\\d{1,2}"),
    CHINESE("2025年3月7日", "\\d{4}年\\d{1,2}月\\d{1,2}日"),
    COMPACT("20250307", "\\d{8}"),
    SLASHED("2025/03/07", "\\d{4}/\\d{2}/\\d{2}"),
    TWO_DIGIT_YEAR("25.3.7", "\\d{2}\\.\\d{1,2}\\.\\d{1,2}");

    private final String example;
    private final Pattern pattern;

    DateStyle(String example, String pattern) {
        this.example = example;
        this.pattern = Pattern.compile(pattern);
    }

    public String example() {
        return example;
    }

    /** The cell that holds the date: text, or the date itself. */
    public Object cell(LocalDate date) {
        int year = date.getYear();
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        return switch (this) {
            case TRUE_DATE -> date;
            case DOTTED -> year + "." + month + "." + day;
            case CHINESE -> year + "年" + month + "月" + day + "日";
            case COMPACT -> Integer.toString(year * 10_000 + month * 100 + day);
            case SLASHED -> year + "/" + twoDigits(month) + "/" + twoDigits(day);
            case TWO_DIGIT_YEAR -> twoDigits(year % 100) + "." + month + "." + day;
        };
    }

    /** Birth dates keep their century. */
    public DateStyle withCentury() {
        return this == TWO_DIGIT_YEAR ? DOTTED : this;
    }

    /** The style a cell was typed in, if it looks like a date at all. */
    public static Optional<DateStyle> of(Object cell) {
        if (cell instanceof LocalDate) {
            return Optional.of(TRUE_DATE);
        }
        for (DateStyle style : values()) {
            if (style != TRUE_DATE && style.pattern.matcher(cell.toString()).matches()) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
