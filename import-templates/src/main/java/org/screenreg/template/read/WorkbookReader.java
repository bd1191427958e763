package org.screenreg.template.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.screenreg.RegistryException;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Place;
import org.screenreg.intake.SentFile;
import org.screenreg.programme.Label;
import org.screenreg.template.Templates;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.SheetFile;

/** Opens the workbooks and text files counties send, whatever they are called and however they are laid out. */
public final class WorkbookReader {
    private WorkbookReader() {}

    /** Opens a file and recognises its template. Whatever is wrong with the file is among the issues of the result. */
    public static BatchSource open(Path file, Templates templates, ReadAs as) {
        SentFile sent = sent(file);
        try {
            SheetFile sheets = SheetFiles.open(file, as.password());
            Recognition recognition = Recognition.of(sheets, templates, as.profile());
            return recognition.batch(sent, as.template().map(templates::get));
        } catch (FileRefused e) {
            return ReceivedBatch.refused(sent, ReceivedBatch.issue(e, Place.FILE));
        }
    }

    /** A file with the hash of its bytes. */
    static SentFile sent(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(java.io.OutputStream.nullOutputStream());
            return new SentFile(
                    file, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new RegistryException(new Label("文件 " + file + " 无法读取。", "The file " + file + " cannot be read."), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
