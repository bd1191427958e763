package org.screenreg;

/** A broken environment or an invalid definition file, in a sentence a user can act on. */
public final class RegistryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RegistryException(String sentence) {
        super(sentence);
    }

    public RegistryException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
