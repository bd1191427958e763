package org.screenreg.person;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one row said of a person.
 *
 * @param fromList whether the row stood in a resident list, which outranks what other sheets say in passing
 * @param statedOn day the registry came to know it
 * @param details texts by key: name, sex, birth-date, phone, township, village, address, household, doctor, died-on, moved-on
 */
public record PersonStatement(boolean fromList, LocalDate statedOn, Map<String, String> details) {

    /** Key of what stood in the place of the identity number of a row that has no valid one. */
    public static final String STATED_NUMBER = "stated-number";

    public PersonStatement {
        details = java.util.Collections.unmodifiableMap(new TreeMap<>(details));
    }

    String get(String key) {
        return details.getOrDefault(key, "");
    }
}
