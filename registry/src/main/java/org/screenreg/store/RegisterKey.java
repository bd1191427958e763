package org.screenreg.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What the file of a register is encrypted with (AES), or that it is not. */
public final class RegisterKey {
    /** The register lies open. */
    public static final RegisterKey NONE = new RegisterKey(null);

    static final String CIPHER = "AES";

    /**
     * The same for every register, since the key is needed before anything of the file can be read; H2 salts what it gets
     * with a random number of its own for each file.
     */
    private static final byte[] SALT = "screening register".getBytes(StandardCharsets.US_ASCII);

    private final @Nullable String secret;

    private RegisterKey(@Nullable String secret) {
        this.secret = secret;
    }

    /** The key a passphrase stands for. Takes some tenths of a second, by intent. */
    public static RegisterKey of(char[] passphrase) {
        return new RegisterKey(HexFormat.of().formatHex(StretchedKey.of(passphrase, SALT, StretchedKey.ITERATIONS)));
    }

    boolean none() {
        return secret == null;
    }

    String setting() {
        return none() ? "" : ";CIPHER=" + CIPHER;
    }

    /** As H2 wants it: the key of the file, a space, the password of the user, which is empty. */
    String password() {
        return none() ? "" : secret + " ";
    }

    /** The key of the file alone, for H2's tools; null where it lies open. */
    char @Nullable [] characters() {
        return secret == null ? null : secret.toCharArray();
    }

    /** Never the key. */
    @Override
    public String toString() {
        return none() ? "no key" : "a key";
    }
}
