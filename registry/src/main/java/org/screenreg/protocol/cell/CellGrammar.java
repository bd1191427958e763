package org.screenreg.protocol.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;

/**
 * Reads cells: a literal, a list of literals, {@code a..b}, a comparison, {@code known}, {@code unknown}, or a
 * {@code $parameter} holding one of these.
 */
public final class CellGrammar {
    private static final Pattern RANGE = Pattern.compile("(-?[\\d.]+?)\\.\\.(-?[\\d.]+)");
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)\\s*(\\S+)");

    private final Parameters parameters;

    public CellGrammar(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The cell written at a place of a file, over the domain of its fact. */
    public Cell read(Definition cell, Domain domain) {
        if (cell.isList()) {
            List<Value> values = new ArrayList<>();
            cell.list().forEach(part -> values.add(literal(part, part.text(), domain)));
            return new Cell.OneOf(values);
        }
        Definition written = parameters.resolve(cell);
        String text = written.text().strip();
        if (text.equals("known")) {
            return new Cell.Known();
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            Definition limit = parameters.resolve(written, compared.group(2));
            String number = limit == written ? compared.group(2) : limit.text();
            return new Cell.Compared(sign(compared.group(1)), number(limit, number, domain));
        }
        Matcher range = RANGE.matcher(text);
        return range.matches()
                ? between(written, range, domain)
                : new Cell.OneOf(List.of(literal(written, text, domain)));
    }

    private static Cell between(Definition cell, Matcher range, Domain domain) {
        double low = number(cell, range.group(1), domain);
        double high = number(cell, range.group(2), domain);
        if (low > high || domain.step() != 1) {
            throw cell.wrong(Flaw.CELL_RANGE_WRONG, cell.text());
        }
        return new Cell.Between(low, high);
    }

    private static Value literal(Definition place, String text, Domain domain) {
        if (text.equals("unknown")) {
            return Value.UNKNOWN;
        }
        Value value = domain.read(text);
        if (!value.isKnown()) {
            throw domain.equals(Domain.DAY)
                    ? place.wrong(Flaw.NOT_A_DATE, text)
                    : place.wrong(Flaw.VALUE_NOT_ALLOWED, text, domain.text());
        }
        return value;
    }

    private static double number(Definition place, String text, Domain domain) {
        if (!(domain instanceof Domain.Numbers)) {
            throw place.wrong(Flaw.CELL_COMPARES_NUMBERS, place.text(), domain.text());
        }
        return literal(place, text, domain) instanceof Value.Amount amount ? amount.number() : unreadable(place);
    }

    private static double unreadable(Definition place) {
        throw place.wrong(Flaw.CELL_NEEDS_A_NUMBER, place.text());
    }

    private static Sign sign(String text) {
        return switch (text) {
            case ">=" -> Sign.AT_LEAST;
            case "<=" -> Sign.AT_MOST;
            case ">" -> Sign.ABOVE;
            default -> Sign.BELOW;
        };
    }
}
