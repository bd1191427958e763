package org.screenreg.programme;

import java.util.List;

/**
 * One legal value of a code list.
 *
 * @param also other spellings that mean the same, as institutions write them
 */
public record Code(String code, Label label, List<String> also) {

    public Code {
        also = List.copyOf(also);
    }
}
