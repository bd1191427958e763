package org.screenreg.template.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.RawCell;

/** Turns stored numbers into the cell the sheet shows; keeps the common ones. */
public final class CellNumbers {
    private static final int SMALL = 1024;
    private static final int LAST_DAY_KEPT = 80_000;
    private static final int LAST_DAY = 2_958_465;
    private static final double PLAIN_LIMIT = 1e15;
    private static final MathContext SHOWN = new MathContext(15);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;

    private final boolean from1904;
    private final @Nullable RawCell[] small = new @Nullable RawCell[SMALL];
    private final @Nullable RawCell[] days = new @Nullable RawCell[LAST_DAY_KEPT];

    public CellNumbers(boolean from1904) {
        this.from1904 = from1904;
    }

    public RawCell number(double value) {
        int whole = (int) value;
        if (whole != value || whole < 0 || whole >= SMALL) {
            return RawCell.number(value, text(value));
        }
        RawCell known = small[whole];
        if (known == null) {
            known = RawCell.number(value, Integer.toString(whole));
            small[whole] = known;
        }
        return known;
    }

    /** The date a serial number stands for; the plain number where there is no such day. */
    public RawCell date(double serial) {
        int day = (int) Math.floor(serial);
        if (day < 0 || day > LAST_DAY || (!from1904 && (day == 0 || day == LEAP_DAY_THAT_NEVER_WAS))) {
            return number(serial);
        }
        if (day >= LAST_DAY_KEPT) {
            return RawCell.date(iso(day));
        }
        RawCell known = days[day];
        if (known == null) {
            known = RawCell.date(iso(day));
            days[day] = known;
        }
        return known;
    }

    private String iso(int day) {
        if (from1904) {
            return EPOCH_1904.plusDays(day).toString();
        }
        int shift = day < LEAP_DAY_THAT_NEVER_WAS ? 1 : 0;
        return EPOCH_1900.plusDays((long) day + shift).toString();
    }

    /** As a cell in the general format shows it: plain digits below 1e15, five decimals and a power of ten from there. */
    public static String text(double value) {
        double size = Math.abs(value);
        if (size >= PLAIN_LIMIT) {
            return scientific(value);
        }
        if (value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        String shortest = Double.toString(value);
        return shortest.length() <= 16 && shortest.indexOf('E') < 0
                ? shortest
                : new BigDecimal(value, SHOWN).stripTrailingZeros().toPlainString();
    }

    private static String scientific(double value) {
        String[] parts = String.format(Locale.ROOT, "%.5E", value).split("E");
        String digits = new BigDecimal(parts[0]).stripTrailingZeros().toPlainString();
        return digits + "E" + parts[1];
    }
}
