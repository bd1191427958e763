package org.screenreg.template.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.screenreg.RegistryException;
import org.screenreg.intake.IssueCode;
import org.screenreg.programme.Label;
import org.screenreg.template.sheet.DelimitedFile;
import org.screenreg.template.sheet.FilePassword;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.HtmlFile;
import org.screenreg.template.sheet.LockedWorkbook;
import org.screenreg.template.sheet.SheetFile;
import org.screenreg.template.sheet.XlsFile;
import org.screenreg.template.xlsx.XlsxFile;

/** Opens a received file by what is in it, whatever its name says. */
public final class SheetFiles {
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] EMPTY_ZIP = HexFormat.of().parseHex("504b0506");
    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private SheetFiles() {}

    /** Opens a file that has no password; one that has is refused. */
    public static SheetFile open(Path file) throws FileRefused {
        return open(file, FilePassword.NONE);
    }

    /** Opens a file, asking for its password where it has one. */
    public static SheetFile open(Path file, FilePassword password) throws FileRefused {
        byte[] start = start(file);
        if (start.length == 0) {
            throw new FileRefused(IssueCode.WORKBOOK_EMPTY);
        }
        if (startsWith(start, ZIP) || startsWith(start, EMPTY_ZIP)) {
            return XlsxFile.open(file);
        }
        if (startsWith(start, COMPOUND)) {
            Optional<byte[]> unlocked = LockedWorkbook.unlocked(file, password);
            return unlocked.isPresent() ? XlsxFile.open(unlocked.get()) : XlsFile.open(file, password);
        }
        return DelimitedFile.isMarkup(file) ? HtmlFile.open(file) : DelimitedFile.open(file);
    }

    private static byte[] start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(COMPOUND.length);
        } catch (IOException e) {
            throw new RegistryException(new Label("文件 " + file + " 无法读取。", "The file " + file + " cannot be read."), e);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(Arrays.copyOf(bytes, prefix.length), prefix);
    }
}
