package org.screenreg.handout.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.screenreg.store.StretchedKey;

/**
 * Seals bytes with a passphrase: AES-256 in Galois/counter mode (NIST SP 800-38D), its key stretched from it. Whoever changes a byte, or has another passphrase, opens nothing.
 */
public final class SealedFile {
    private static final byte[] MAGIC = "SCREENPACK1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int HEADER = MAGIC.length + Integer.BYTES + SALT + NONCE;

    private SealedFile() {}

    public static byte[] seal(byte[] content, char[] passphrase) {
        byte[] salt = random(SALT);
        byte[] nonce = random(NONCE);
        byte[] header = ByteBuffer.allocate(HEADER)
                .put(MAGIC)
                .putInt(StretchedKey.ITERATIONS)
                .put(salt)
                .put(nonce)
                .array();
        try {
            ByteArrayOutputStream sealed = new ByteArrayOutputStream(content.length + HEADER + TAG_BITS);
            sealed.writeBytes(header);
            sealed.writeBytes(cipher(Cipher.ENCRYPT_MODE, header, passphrase).doFinal(content));
            return sealed.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot encrypt", e);
        }
    }

    /** What was sealed; refused where the passphrase is another or a byte was changed. */
    public static byte[] open(byte[] sealed, char[] passphrase) {
        if (!isSealed(sealed)) {
            throw new RegistryException(
                    new Label("这不是 screening pack 制作的文件。", "This is not a file made by 'screening pack'."));
        }
        byte[] header = Arrays.copyOf(sealed, HEADER);
        try {
            return cipher(Cipher.DECRYPT_MODE, header, passphrase).doFinal(sealed, HEADER, sealed.length - HEADER);
        } catch (AEADBadTagException e) {
            throw new RegistryException(
                    new Label("口令不对，或文件已损坏或被改动。", "The passphrase is wrong, or the file was damaged or changed."), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot decrypt", e);
        }
    }

    private static boolean isSealed(byte[] bytes) {
        if (bytes.length < HEADER || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            return false;
        }
        int iterations = ByteBuffer.wrap(bytes, MAGIC.length, Integer.BYTES).getInt();
        return iterations > 0 && iterations <= MOST_ITERATIONS;
    }

    /** The cipher a header describes; the header itself is protected too. */
    private static Cipher cipher(int mode, byte[] header, char[] passphrase) throws GeneralSecurityException {
        ByteBuffer parts = ByteBuffer.wrap(header, MAGIC.length, HEADER - MAGIC.length);
        int iterations = parts.getInt();
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        parts.get(salt).get(nonce);
        byte[] key = StretchedKey.of(passphrase, salt, iterations);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
