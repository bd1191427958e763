package org.screenreg.protocol.cell;

import java.util.List;
import java.util.Optional;
import org.screenreg.definition.Definition;
import org.screenreg.programme.Label;

/**
 * A number, a period or a choice a ministry or a county may change, with where it comes from.
 *
 * @param meaning what it is, in a few words
 * @param written where the value is written, in the protocol or in a county's file
 * @param choices the closed set of values it may have; empty for a number or a period
 * @param own the value of the protocol itself where a county has put another in its place
 */
public record Parameter(
        String name, Label meaning, Definition written, List<String> choices, Label source, Optional<String> own) {

    public Parameter {
        choices = List.copyOf(choices);
    }

    public String value() {
        return written.text();
    }

    /** Its meaning and its value. */
    public Label inWords() {
        Label words = ValueText.of(value()).orElse(new Label(value(), value()));
        return new Label(meaning.zh() + " " + words.zh(), meaning.en() + " " + words.en());
    }

    /** Whether rows may ask for it like a fact. */
    public boolean isChoice() {
        return !choices.isEmpty();
    }
}
