package org.screenreg.indicator.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts completed screenings, each time; where persons are counted, each person once. */
record ScreeningRule() implements Rule {

    @Override
    public List<Item> items(Case one) {
        List<Item> items = new ArrayList<>();
        for (LocalDate screened : one.part().screenings()) {
            if (one.inPeriod(screened)) {
                items.add(new Item(true, false, 0));
            }
        }
        return items;
    }
}
