package org.screenreg.handout.letter;

import java.util.List;
import org.screenreg.handout.HandoutLine;
import org.screenreg.person.Person;

/** A person on a list, with the lines that are still to be done. */
public record Addressee(Person person, List<HandoutLine> lines) {

    public Addressee {
        lines = List.copyOf(lines);
    }
}
