package org.screenreg.protocol.fact;

import java.util.List;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.protocol.cell.Domain;

/** Reads the values a declared fact may have: a code list, words, a range, a date, or true and false. */
final class DomainReader {
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
        String[] ends = range.text().split("\\.\\.(?=-?\\d)", 2);
        try {
            double step = Double.parseDouble(fact.text("step", "1"));
            return new Domain.Numbers(
                    Double.parseDouble(ends[0]),
                    Double.parseDouble(ends[1]),
                    step,
                    fact.find("ratio").map(Definition::claim).orElse(false));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw range.wrong(Flaw.NOT_A_RANGE, range.text());
        }
    }
}
