package org.screenreg.protocol;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.protocol.cell.Parameters;

/** Reads periods such as {@code 14 days}, {@code 6 months} or {@code 2 years}. */
final class Periods {
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,4}) (day|month|year)s?");

    private Periods() {}

    static Period read(Definition place, Parameters parameters) {
        String text = parameters.resolve(place, place.text());
        Matcher period = PERIOD.matcher(text);
        if (!period.matches()) {
            throw place.wrong(Flaw.NOT_A_PERIOD, text);
        }
        int count = Integer.parseInt(period.group(1));
        return switch (period.group(2)) {
            case "day" -> Period.ofDays(count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }
}
