package org.screenreg.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date however counties write it: {@code 2025-3-7}, {@code 2025/03/07}, {@code 2025.3.7}, {@code 2025年3月7日},
 * {@code 20250307}, {@code 25.3.7}, {@code 二〇二五年三月七日}, each with or without a time of day. A date without a day, or in words, is not read.
 */
public final class DateText {
    private static final Pattern PARTS = Pattern.compile("(\\d{4}|\\d{2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TIME = Pattern.compile("[T\\s]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
    private static final String NUMERALS = "零一二三四五六七八九〇";
    private static final Pattern CHINESE =
            Pattern.compile("([零〇一二三四五六七八九]{4})年([一二三四五六七八九]|十[一二]?)月" + "([一二三四五六七八九]|[一二]?十[一二三四五六七八九]?|三十一?)日");
    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
    private static final LocalDate SERIAL_START_1904 = LocalDate.of(1904, 1, 1);
    private static final double FIRST_SERIAL = 20_000;
    private static final double LAST_SERIAL = 60_000;

    private final LocalDate today;
    private final LocalDate serialStart;

    /** Reads two-digit years as of a day. */
    public DateText(LocalDate today) {
        this(today, false);
    }

    /** Reads two-digit years as of a day, and plain numbers as days since 1904 where the file counts so. */
    public DateText(LocalDate today, boolean countsFrom1904) {
        this.today = today;
        this.serialStart = countsFrom1904 ? SERIAL_START_1904 : SERIAL_START;
    }

    /** The date of a cell; empty where it holds none that can be read. */
    public Optional<LocalDate> read(RawCell cell) {
        boolean serial =
                cell.kind() == RawCell.Kind.NUMBER && cell.number() >= FIRST_SERIAL && cell.number() <= LAST_SERIAL;
        return serial ? Optional.of(serialStart.plusDays((long) cell.number())) : read(cell.text());
    }

    Optional<LocalDate> read(String text) {
        String plain = digits(
                TIME.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                        .replaceAll("")
                        .replaceAll("\\s", ""));
        Matcher parts = PARTS.matcher(plain);
        if (!parts.matches()) {
            parts = DIGITS.matcher(plain);
        }
        return parts.matches() ? date(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
    }

    /** A date written in Chinese numerals, such as 二〇二五年三月十七日, in digits; any other text as it is. */
    private static String digits(String plain) {
        Matcher parts = CHINESE.matcher(plain);
        if (!parts.matches()) {
            return plain;
        }
        StringBuilder year = new StringBuilder();
        parts.group(1).chars().forEach(numeral -> year.append(NUMERALS.indexOf(numeral) % 10));
        return year + "-" + below100(parts.group(2)) + "-" + below100(parts.group(3));
    }

    private static int below100(String numerals) {
        int ten = numerals.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(numerals) % 10;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(numerals.charAt(0)) % 10;
        int ones = ten == numerals.length() - 1 ? 0 : NUMERALS.indexOf(numerals.charAt(ten + 1)) % 10;
        return tens * 10 + ones;
    }

    private Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(year(Integer.parseInt(year)), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A two-digit year lies in this century up to next year, otherwise in the last. */
    private int year(int written) {
        if (written >= 100) {
            return written;
        }
        return written > today.getYear() % 100 + 1 ? 1900 + written : 2000 + written;
    }
}
