package org.screenreg.protocol;

import java.util.List;
import org.screenreg.programme.Label;

/**
 * A row that matched, with everything needed to explain the answer later.
 *
 * @param facts the facts the table asked for, in the order of its inputs
 * @param because the sentence shown to staff
 * @param source where the rule stands
 */
public record Hit(
        String programme, String version, String table, String row, List<UsedFact> facts, Label because, Label source) {

    public Hit {
        facts = List.copyOf(facts);
    }
}
