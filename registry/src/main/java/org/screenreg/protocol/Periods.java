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
        Definition written = parameters.resolve(place);
        Matcher period = PERIOD.matcher(written.text());
        if (!period.matches()) {
            throw written.wrong(Flaw.NOT_A_PERIOD, written.text());
        }
        int count = Integer.parseInt(period.group(1));
        return switch (period.group(2)) {
            case "day" -> Period.ofDays(count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }
}
