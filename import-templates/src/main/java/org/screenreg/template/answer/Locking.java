package org.screenreg.template.answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;

/** Locks what answers a locked file with the same password; it is never on disk without. */
public final class Locking {
    private Locking() {}

    static void save(Workbook workbook, String password, Path target) throws IOException {
        if (workbook instanceof HSSFWorkbook) {
            Biff8EncryptionKey.setCurrentUserPassword(password);
            try (OutputStream out = Files.newOutputStream(target)) {
                workbook.write(out);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
            return;
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        workbook.write(plain);
        try (POIFSFileSystem container = new POIFSFileSystem();
                OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(plain.toByteArray()));
                OutputStream out = Files.newOutputStream(target)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream locked = encryptor.getDataStream(container)) {
                parts.save(locked);
            }
            container.writeFilesystem(out);
        } catch (GeneralSecurityException | InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
