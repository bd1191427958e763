package org.screenreg.protocol.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.programme.Label;

/** Values as definition files write them, such as {@code 14 days} or {@code 35..64}, in words. */
public final class ValueText {
    private static final Pattern PERIOD = Pattern.compile("(\\d+) (workday|day|month|year)s?");
    private static final Pattern RANGE = Pattern.compile("(-?[\\d.]+?)\\.\\.(-?[\\d.]+)");

    private ValueText() {}

    /** A period or a range in words; empty for any other text. */
    public static Optional<Label> of(String text) {
        Matcher period = PERIOD.matcher(text);
        if (period.matches()) {
            return Optional.of(new Label(period.group(1) + unit(period.group(2)), text));
        }
        Matcher range = RANGE.matcher(text);
        return range.matches()
                ? Optional.of(new Label(range.group(1) + "–" + range.group(2), range.group(1) + "–" + range.group(2)))
                : Optional.empty();
    }

    private static String unit(String word) {
        return switch (word) {
            case "workday" -> "个工作日";
            case "day" -> "天";
            case "month" -> "个月";
            default -> "年";
        };
    }
}
