package org.screenreg.template.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.template.read.Sent.IDENTITY;
import static org.screenreg.template.read.Sent.row;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.IssueCode;
import org.screenreg.template.sheet.FilePassword;

class LockedFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void a_locked_workbook_opens_with_its_password(EncryptionMode mode) throws Exception {
        BatchSource batch = open(locked(mode, "密码2026"), () -> Optional.of("密码2026"));

        assertThat(batch.issues()).isEmpty();
        assertThat(Sent.texts(batch, "name")).containsExactly("张三");
    }

    @Test
    void a_locked_workbook_of_the_old_format_opens_with_its_password() {
        Path file = lockedOld();

        assertThat(Sent.texts(open(file, () -> Optional.of("secret")), "name")).containsExactly("张三");
        assertThat(Sent.codes(open(file, () -> Optional.of("other"))))
                .containsExactly(IssueCode.WORKBOOK_PASSWORD_WRONG);
        assertThat(Sent.codes(open(file, FilePassword.NONE))).containsExactly(IssueCode.WORKBOOK_ENCRYPTED);
    }

    @Test
    void a_wrong_password_is_told_from_none() throws Exception {
        Path file = locked(EncryptionMode.agile, "secret");

        assertThat(Sent.codes(open(file, () -> Optional.of("Secret"))))
                .containsExactly(IssueCode.WORKBOOK_PASSWORD_WRONG);
        assertThat(Sent.codes(open(file, FilePassword.NONE))).containsExactly(IssueCode.WORKBOOK_ENCRYPTED);
    }

    @Test
    void a_workbook_locked_against_changes_only_needs_no_password() throws Exception {
        BatchSource batch = open(locked(EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD), FilePassword.NONE);

        assertThat(Sent.texts(batch, "name")).containsExactly("张三");
    }

    @Test
    void nobody_is_asked_for_a_password_no_file_needs() {
        Path file = Sent.xlsx(folder, LockedFileTest::content);

        BatchSource batch = open(file, () -> {
            throw new AssertionError("asked for a password");
        });

        assertThat(Sent.texts(batch, "name")).containsExactly("张三");
    }

    private static BatchSource open(Path file, FilePassword password) {
        return WorkbookReader.open(file, Sent.TEMPLATES, new ReadAs(Optional.empty(), password, Optional.empty()));
    }

    private Path lockedOld() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return Sent.xls(folder, LockedFileTest::content);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private Path locked(EncryptionMode mode, String password) throws Exception {
        Path plain = Sent.xlsx(folder, LockedFileTest::content);
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                Files.copy(plain, encrypted);
            }
            container.writeFilesystem(out);
        }
        return file;
    }

    private static void content(Workbook workbook) {
        Sheet sheet = workbook.createSheet("s");
        row(sheet, 1, "姓名", "身份证号", "性别");
        row(sheet, 2, "张三", IDENTITY, "女");
    }
}
