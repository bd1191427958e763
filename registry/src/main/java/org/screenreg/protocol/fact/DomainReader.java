package org.screenreg.protocol.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.protocol.cell.Domain;

/** Reads the values a declared fact may have: a code list, words, a range, a date, or true and false. */
final class DomainReader {
    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,9}(?:\\.\\d+)?)\\.\\.(-?\\d{1,9}(?:\\.\\d+)?)");
    private static final double SMALLEST_STEP = 1e-6;

    private final CodeLists lists;

    DomainReader(CodeLists lists) {
        this.lists = lists;
    }

    /** The values a fact may have besides unknown. */
    Domain read(Definition fact) {
        if (fact.find("codes").isPresent()) {
            return codes(fact.get("codes"));
        }
        if (fact.find("values").isPresent()) {
            return new Domain.Words(fact.texts("values"), false);
        }
        if (fact.find("range").isPresent()) {
            return numbers(fact);
        }
        boolean date = fact.find("date-of").isPresent()
                || fact.find("first-date-of").isPresent()
                || fact.find("date").map(Definition::claim).orElse(false);
        return date ? Domain.DAY : Domain.CLAIM;
    }

    private Domain codes(Definition place) {
        if (!lists.has(place.text())) {
            throw place.wrong(Flaw.CODE_LIST_UNKNOWN, place.text());
        }
        CodeList list = lists.get(place.text());
        List<String> known = list.codes().stream()
                .map(Code::code)
                .filter(code -> !code.equals("unknown"))
                .toList();
        return new Domain.Words(known, list.ranked());
    }

    private static Domain numbers(Definition fact) {
        Definition range = fact.get("range");
        Matcher ends = RANGE.matcher(range.text());
        if (!ends.matches()) {
            throw range.wrong(Flaw.NOT_A_RANGE, range.text());
        }
        double low = Double.parseDouble(ends.group(1));
        double high = Double.parseDouble(ends.group(2));
        if (low > high) {
            throw range.wrong(Flaw.RANGE_FALLS, range.text());
        }
        double step = fact.find("step").map(Definition::number).orElse(1.0);
        if (step < SMALLEST_STEP) {
            throw fact.get("step")
                    .wrong(Flaw.STEP_NOT_POSITIVE, fact.get("step").text());
        }
        return new Domain.Numbers(
                low, high, step, fact.find("ratio").map(Definition::claim).orElse(false));
    }
}
