package org.screenreg.template.learn;

import java.util.List;
import org.screenreg.programme.Code;

/**
 * A value nobody has seen before, asked about once however often it occurs.
 *
 * @param column the key of the column it stands in
 * @param raw the text as it was sent, in one of its spellings
 * @param times how many cells hold it
 * @param first where it stands first, in words
 * @param likely the codes it might mean, likeliest first
 */
public record Question(String column, String raw, int times, String first, List<Code> likely) {
    public Question {
        likely = List.copyOf(likely);
    }
}
