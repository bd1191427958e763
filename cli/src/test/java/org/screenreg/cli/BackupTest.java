package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.store.Database;

class BackupTest {
    @TempDir
    static Path shared;

    private static DemoRegister register;

    @TempDir
    Path folder;

    @BeforeAll
    static void load_a_little() {
        register = DemoRegister.with(shared, List.of(DemoRegister.file("区划"), DemoRegister.file("妇幼")));
    }

    @Test
    void a_restored_backup_is_the_same_register() {
        Path copy = folder.resolve("copy.zip");
        DemoRegister restored = new DemoRegister(folder.resolve("restored"));

        CommandRun backup = register.run("db", "backup", copy);
        CommandRun restore = restored.run("db", "restore", copy);

        assertThat(backup.exit()).as(backup.said()).isZero();
        assertThat(restore.exit()).as(restore.said()).isZero();
        assertThat(register.dump().difference(restored.dump())).isEmpty();
    }

    @Test
    void a_register_is_not_overwritten_by_a_backup() {
        Path copy = folder.resolve("copy.zip");
        register.run("db", "backup", copy);
        RegisterDump before = register.dump();

        CommandRun restore = register.run("db", "restore", copy);

        assertThat(restore.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(restore.err()).contains("is not overwritten");
        assertThat(before.difference(register.dump())).isEmpty();
    }

    @Test
    void a_file_that_is_no_backup_is_not_restored() {
        DemoRegister other = new DemoRegister(folder.resolve("other"));

        CommandRun restore = other.run("db", "restore", DemoRegister.file("妇幼"));

        assertThat(restore.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(restore.err()).contains("is not a backup of a register");
        assertThat(folder.resolve("other.mv.db")).doesNotExist();
    }

    @Test
    void an_untouched_journal_is_whole() {
        CommandRun verify = register.run("audit", "verify");

        assertThat(verify.exit()).as(verify.said()).isZero();
        assertThat(verify.out()).startsWith("The journal is whole: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2; UPDATE journal SET detail = 'nothing' WHERE entry_no = 2",
                "1; UPDATE journal SET account = 'somebody' WHERE entry_no = 1",
                "1; DELETE FROM journal WHERE entry_no = 1",
                "2; UPDATE journal SET entry_no = CASE entry_no WHEN 2 THEN -3 ELSE 2 END WHERE entry_no IN (2, 3)"
            })
    void a_journal_that_was_changed_cut_or_reordered_is_found_out(int from, String change) throws SQLException {
        DemoRegister copy = register.copy(folder.resolve("changed"));
        copy.run("worklist", "make", "village", "--format", "csv", "-o", folder);
        try (Database database = Database.open(copy.location().toString(), false);
                var statement = database.connection().createStatement()) {
            statement.execute(change);
            statement.execute("UPDATE journal SET entry_no = 3 WHERE entry_no = -3");
        }

        CommandRun verify = copy.run("audit", "verify");

        assertThat(verify.exit()).isEqualTo(ExitCode.NO);
        assertThat(verify.out()).isEqualTo("""
                The journal has been changed, cut or reordered from entry %d on.
                """.formatted(from));
    }
}
