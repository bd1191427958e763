package org.screenreg;

import org.screenreg.programme.Label;

/** A broken environment or an invalid definition file, in a sentence a user can act on. */
public final class RegistryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Label sentence;
    private final boolean wrongCall;

    public RegistryException(Label sentence) {
        this(sentence, false);
    }

    public RegistryException(Label sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
        this.wrongCall = false;
    }

    private RegistryException(Label sentence, boolean wrongCall) {
        super(sentence.en());
        this.sentence = sentence;
        this.wrongCall = wrongCall;
    }

    public RegistryException(String sentence) {
        this(new Label(sentence, sentence));
    }

    public RegistryException(String sentence, Throwable cause) {
        this(new Label(sentence, sentence), cause);
    }

    /** Something was asked for that there is not, or not then: the call is wrong, nothing is broken. */
    public static RegistryException wrongCall(Label sentence) {
        return new RegistryException(sentence, true);
    }

    /** Whether the call was wrong rather than the environment. */
    public boolean isWrongCall() {
        return wrongCall;
    }

    /** What a user is told. */
    public Label sentence() {
        return sentence;
    }
}
