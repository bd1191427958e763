package org.screenreg.report.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.handout.Handout;
import org.screenreg.handout.letter.Addressee;
import org.screenreg.programme.Language;

/**
 * The letters somebody asks for.
 *
 * @param kind null where each letter is of the kind its steps need
 * @param on the day written on them
 */
public record LetterOrder(
        Handout list,
        List<Addressee> addressees,
        @Nullable LetterKind kind,
        Language language,
        LocalDate on,
        boolean masked) {

    public LetterOrder {
        addressees = List.copyOf(addressees);
    }
}
