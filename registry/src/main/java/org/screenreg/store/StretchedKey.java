package org.screenreg.store;

import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A key of 256 bits made from a passphrase with PBKDF2 and HMAC-SHA-256 (NIST SP 800-132), slow to guess at. */
public final class StretchedKey {
    /** As the OWASP Password Storage Cheat Sheet (2023) asks of PBKDF2 with HMAC-SHA-256. */
    public static final int ITERATIONS = 600_000;

    private static final int BITS = 256;

    private StretchedKey() {}

    public static byte[] of(char[] passphrase, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot derive a key", e);
        } finally {
            spec.clearPassword();
        }
    }
}
