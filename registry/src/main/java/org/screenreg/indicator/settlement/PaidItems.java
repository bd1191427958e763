package org.screenreg.indicator.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.definition.Flaw;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;

/** The examinations that are paid for, as {@code settlement/items.yaml} or a file of the county's own names them. */
public final class PaidItems {
    private final List<PaidItem> all;

    private PaidItems(List<PaidItem> all) {
        this.all = List.copyOf(all);
    }

    /** The items that come with the program. */
    public static PaidItems load(CodeLists codeLists) {
        return of(codeLists, Definitions.resource(PaidItems.class, "/settlement/items.yaml"));
    }

    /** The items of a file; what it names and does not exist is refused with file and line. */
    public static PaidItems of(CodeLists codeLists, Definition file) {
        List<PaidItem> items = new ArrayList<>();
        for (Definition one : file.list()) {
            one.allowOnly(Set.of("programme", "kinds", "interval", "prices"));
            Definition programme = one.get("programme");
            if (codeLists.get("programme").rank(programme.text()) < 0) {
                throw programme.wrong(Flaw.PROGRAMME_UNKNOWN, programme.text());
            }
            CodeList kinds = codeLists.get("event-kind");
            for (Definition kind : one.get("kinds").list()) {
                if (kinds.rank(kind.text()) < 0) {
                    throw kind.wrong(
                            Flaw.VALUE_NOT_ALLOWED,
                            kind.text(),
                            kinds.codes().stream().map(code -> code.code()).toList());
                }
                items.add(new PaidItem(
                        programme.text(),
                        kind.text(),
                        one.get("interval").wholeNumber(),
                        one.find("prices")
                                .flatMap(prices -> prices.find(kind.text()))
                                .map(PaidItems::price)));
            }
            one.find("prices")
                    .ifPresent(prices ->
                            prices.allowOnly(Set.copyOf(one.get("kinds").texts())));
        }
        return new PaidItems(items);
    }

    /** A price in yuan; to the fen, and none below zero. */
    private static BigDecimal price(Definition yuan) {
        BigDecimal price = new BigDecimal(String.valueOf(yuan.number()));
        if (price.signum() < 0 || price.stripTrailingZeros().scale() > 2) {
            throw yuan.wrong(Flaw.NOT_A_PRICE, yuan.text());
        }
        return price.setScale(2);
    }

    /** What an event would be paid as; empty where it is none of the items. */
    Optional<PaidItem> of(ScreeningEvent event) {
        return all.stream()
                .filter(item -> item.programme().equals(event.programme())
                        && item.kind().equals(event.kind()))
                .findFirst();
    }
}
