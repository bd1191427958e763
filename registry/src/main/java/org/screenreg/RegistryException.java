package org.screenreg;

import org.screenreg.programme.Label;

/** A broken environment or an invalid definition file, in a sentence a user can act on. */
public final class RegistryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Label sentence;

    public RegistryException(Label sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    public RegistryException(Label sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    public RegistryException(String sentence) {
        this(new Label(sentence, sentence));
    }

    public RegistryException(String sentence, Throwable cause) {
        this(new Label(sentence, sentence), cause);
    }

    /** What a user is told. */
    public Label sentence() {
        return sentence;
    }
}
