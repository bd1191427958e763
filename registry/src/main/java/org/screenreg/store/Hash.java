package org.screenreg.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 fingerprints. */
public final class Hash {
    private Hash() {}

    /** The fingerprint of a text in lower-case hex. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    /** The fingerprint of a file's bytes in lower-case hex. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }

    /** The first 64 bits of the fingerprint of a text. */
    public static long sha256Start(String text) {
        return java.nio.ByteBuffer.wrap(digest(text)).getLong();
    }

    private static byte[] digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
