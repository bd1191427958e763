package org.screenreg;

import org.screenreg.programme.Label;

/** A broken environment or an invalid definition file, in a sentence a user can act on. */
public final class RegistryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final transient Label reason;
    private final boolean wrongCall;

    public RegistryException(Label sentence) {
        this("", sentence, false);
    }

    public RegistryException(Label sentence, Throwable cause) {
        this(sentence);
        initCause(cause);
    }

    private RegistryException(String place, Label reason, boolean wrongCall) {
        super(from(place, reason.en()));
        this.place = place;
        this.reason = reason;
        this.wrongCall = wrongCall;
    }

    /** Something is wrong at a place of a definition file, written {@code file:line}, or with the file as a whole. */
    public static RegistryException at(String place, Label reason) {
        return new RegistryException(place, reason, false);
    }

    /** Something was asked for that there is not, or not then: the call is wrong, nothing is broken. */
    public static RegistryException wrongCall(Label sentence) {
        return new RegistryException("", sentence, true);
    }

    /** Whether the call was wrong rather than the environment. */
    public boolean isWrongCall() {
        return wrongCall;
    }

    /** The place of a definition file that is wrong; empty where no such file is. */
    public String place() {
        return place;
    }

    /** What is wrong, without the place. */
    public Label reason() {
        return reason;
    }

    /** What a user is told. */
    public Label sentence() {
        return new Label(from(place, reason.zh()), from(place, reason.en()));
    }

    private static String from(String place, String reason) {
        return place.isEmpty() ? reason : place + ": " + reason;
    }
}
