package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.cli.text.ExitCode;

class EncryptedRegisterTest {
    private static final List<Path> FILES = List.of(DemoRegister.file("区划"), DemoRegister.file("妇幼"));

    @TempDir
    static Path shared;

    private static Path secret;
    private static DemoRegister open;
    private static DemoRegister locked;

    @TempDir
    Path folder;

    private Path other;

    @BeforeAll
    static void load_the_same_into_an_open_and_an_encrypted_register() throws IOException {
        secret = Files.writeString(shared.resolve("passphrase"), "seven blue herons\n");
        open = DemoRegister.with(shared.resolve("open"), FILES);
        locked = new DemoRegister(shared.resolve("locked").resolve("register")).with(secret);
        CommandRun made = locked.run("db", "init", "--county", DemoRegister.COUNTY, "--encrypt");
        assertThat(made.exit()).as(made.said()).isZero();
        assertThat(made.err()).contains("Keep the passphrase safe");
        locked.load(FILES);
    }

    @BeforeEach
    void write_another_passphrase() throws IOException {
        other = Files.writeString(folder.resolve("other"), "nine grey herons\n");
    }

    @Test
    void it_knows_what_an_open_register_knows() {
        assertThat(open.dump().difference(locked.dump())).isEmpty();
        assertThat(locked.run("db", "status").out()).contains("2 batches loaded", "Its file is encrypted.");
        assertThat(open.run("db", "status").out()).doesNotContain("encrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "person"})
    void its_file_shows_nothing_that_an_open_one_shows(String word) throws IOException {
        assertThat(holds(file(open), word)).as("open").isTrue();
        assertThat(holds(file(locked), word)).as("encrypted").isFalse();
        try (var beside = Files.list(locked.location().getParent())) {
            assertThat(beside).containsExactly(file(locked));
        }
    }

    @Test
    void nobody_opens_it_without_the_passphrase() {
        CommandRun none = new DemoRegister(locked.location()).run("db", "status");
        CommandRun wrong = locked.with(other).run("db", "status");

        assertThat(none.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("The passphrase of the register is missing", "--db-passphrase-file");
        assertThat(wrong.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(wrong.err()).contains("is encrypted with another passphrase").doesNotContain("herons");
    }

    @Test
    void its_backup_is_encrypted_and_can_be_restored() throws IOException {
        Path copy = folder.resolve("copy.zip");
        CommandRun backup = locked.run("db", "backup", copy);
        DemoRegister restored = new DemoRegister(folder.resolve("restored")).with(secret);
        CommandRun restore = restored.run("db", "restore", copy);

        assertThat(backup.exit()).as(backup.said()).isZero();
        try (ZipFile zip = new ZipFile(copy.toFile());
                var inside = zip.getInputStream(zip.entries().nextElement())) {
            assertThat(new String(inside.readNBytes(9), StandardCharsets.US_ASCII))
                    .isEqualTo("H2encrypt");
        }
        assertThat(restore.exit()).as(restore.said()).isZero();
        assertThat(locked.dump().difference(restored.dump())).isEmpty();
    }

    @Test
    void an_open_register_is_encrypted_later_and_its_passphrase_changed() throws IOException {
        DemoRegister plain = open.copy(folder.resolve("later"));

        CommandRun first = plain.run("db", "passphrase", "--new-passphrase-file", secret);
        CommandRun second = plain.with(secret).run("db", "passphrase", "--new-passphrase-file", other);

        assertThat(first.exit()).as(first.said()).isZero();
        assertThat(second.exit()).as(second.said()).isZero();
        assertThat(plain.with(secret).run("db", "status").exit()).isEqualTo(ExitCode.FAILED);
        assertThat(open.dump().difference(plain.with(other).dump())).isEmpty();
        assertThat(plain.with(other).run("audit", "show").out()).contains("db-passphrase");
        try (var beside = Files.list(plain.location().getParent())) {
            assertThat(beside).containsExactly(file(plain));
        }
    }

    @Test
    void a_register_in_use_keeps_its_passphrase() throws Exception {
        DemoRegister plain = open.copy(folder.resolve("held"));
        Process holder = HeldRegister.start(plain.location());
        try {
            CommandRun run = plain.run("db", "passphrase", "--new-passphrase-file", secret);

            assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err()).contains("is in use by another program");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(open.dump().difference(plain.dump())).isEmpty();
    }

    @Test
    void what_cannot_be_encrypted_says_so() throws IOException {
        CommandRun twice = locked.run("db", "init", "--county", DemoRegister.COUNTY, "--encrypt");
        Path weak = Files.writeString(folder.resolve("weak"), "herons");
        CommandRun brief = open.run("db", "passphrase", "--new-passphrase-file", weak);
        CommandRun server = CommandRun.of(
                "db",
                "init",
                "--county",
                "999999",
                "--encrypt",
                "--db",
                "jdbc:postgresql://localhost/x",
                "--lang",
                "en");

        assertThat(twice.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(twice.err()).contains("'screening db passphrase' encrypts it");
        assertThat(brief.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(brief.err()).contains("it needs 12 characters");
        assertThat(server.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(server.err()).contains("is encrypted by the server");
    }

    private static Path file(DemoRegister register) {
        return Path.of(register.location() + ".mv.db");
    }

    private static boolean holds(Path file, String word) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return bytes.contains(word);
    }
}
