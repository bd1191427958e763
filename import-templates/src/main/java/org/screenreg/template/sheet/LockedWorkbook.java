package org.screenreg.template.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.screenreg.intake.IssueCode;

/** A workbook that needs a password; what is unlocked stays in memory and never touches the disk. */
public final class LockedWorkbook {
    private static final int MOST_BYTES = 256 << 20;

    private LockedWorkbook() {}

    /** The zipped workbook locked up in a container file; empty where the container holds no such thing. */
    public static Optional<byte[]> unlocked(Path file, FilePassword password) throws FileRefused {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
                    ? Optional.of(unlocked(container, password))
                    : Optional.empty();
        } catch (EncryptedDocumentException e) {
            throw new FileRefused(IssueCode.WORKBOOK_ENCRYPTED, e);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED, e);
        }
    }

    private static byte[] unlocked(POIFSFileSystem container, FilePassword password)
            throws IOException, GeneralSecurityException, FileRefused {
        Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            Optional<String> given = password.ask();
            if (given.isEmpty()) {
                throw new FileRefused(IssueCode.WORKBOOK_ENCRYPTED);
            }
            if (!decryptor.verifyPassword(given.get())) {
                throw new FileRefused(IssueCode.WORKBOOK_PASSWORD_WRONG);
            }
        }
        try (InputStream plain = decryptor.getDataStream(container)) {
            byte[] bytes = plain.readNBytes(MOST_BYTES);
            if (bytes.length == MOST_BYTES) {
                throw new FileRefused(IssueCode.WORKBOOK_TOO_LARGE);
            }
            return bytes;
        }
    }

    /** A workbook of the old format, which locks its records one by one. */
    static HSSFWorkbook open(POIFSFileSystem container, FilePassword password) throws IOException, FileRefused {
        try {
            return new HSSFWorkbook(container.getRoot(), false);
        } catch (EncryptedDocumentException e) {
            Optional<String> given = password.ask();
            if (given.isEmpty()) {
                throw new FileRefused(IssueCode.WORKBOOK_ENCRYPTED, e);
            }
            return open(container, given.get());
        }
    }

    private static HSSFWorkbook open(POIFSFileSystem container, String password) throws IOException, FileRefused {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return new HSSFWorkbook(container.getRoot(), false);
        } catch (EncryptedDocumentException e) {
            throw new FileRefused(IssueCode.WORKBOOK_PASSWORD_WRONG, e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
