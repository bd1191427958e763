package org.screenreg.handout.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.RegistryException;

class PackTest {
    private static final char[] PASSPHRASE = "seven blue herons".toCharArray();

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Pack pack() {
        return Pack.leaving(
                Map.of("unit", "TW03", "county", "430682"),
                Map.of("lists/河湾乡.xlsx", bytes("list"), "facts.csv", bytes("a,b")));
    }

    @Test
    void what_was_packed_is_unpacked() {
        Path file = folder.resolve("out.pack");
        pack().write(file, PASSPHRASE);

        Pack back = Pack.read(file, PASSPHRASE);

        assertThat(back.facts()).containsEntry("unit", "TW03");
        assertThat(back.files()).containsOnlyKeys("lists/河湾乡.xlsx", "facts.csv");
        assertThat(back.files().get("facts.csv")).isEqualTo(bytes("a,b"));
        assertThat(back.changed()).isEmpty();
    }

    @Test
    void nothing_of_it_can_be_read_without_the_passphrase() throws IOException {
        Path file = folder.resolve("out.pack");
        pack().write(file, PASSPHRASE);

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("list", "facts", "TW03", "PK");
        assertThatThrownBy(() -> Pack.read(file, "seven blue heron".toCharArray()))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("passphrase");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 15, 20, 35, 60, -1})
    void a_byte_that_was_changed_is_noticed_wherever_it_stands(int at) {
        byte[] sealed = SealedFile.seal(bytes("secret of nobody"), PASSPHRASE);
        sealed[at < 0 ? sealed.length + at : Math.min(at, sealed.length - 1)] ^= 1;

        assertThatThrownBy(() -> SealedFile.open(sealed, PASSPHRASE)).isInstanceOf(RegistryException.class);
    }

    @Test
    void the_same_content_is_never_sealed_alike() {
        assertThat(SealedFile.seal(bytes("x"), PASSPHRASE)).isNotEqualTo(SealedFile.seal(bytes("x"), PASSPHRASE));
    }

    @Test
    void any_other_file_is_refused() {
        assertThatThrownBy(() -> SealedFile.open(bytes("PK and so on, long enough to be a header of one"), PASSPHRASE))
                .hasMessageContaining("screening pack");
        assertThatThrownBy(() -> SealedFile.open(bytes("short"), PASSPHRASE)).hasMessageContaining("screening pack");
    }

    @Test
    void what_was_filled_in_or_added_is_known() throws IOException {
        pack().unpack(folder);
        Files.writeString(folder.resolve("lists/河湾乡.xlsx"), "list, filled");
        Files.writeString(folder.resolve("lists/codes.csv"), "code,outcome");
        Files.writeString(folder.resolve("lists/~$河湾乡.xlsx"), "lock");

        Pack back = Pack.folder(folder);

        assertThat(back.changed()).containsExactlyInAnyOrder("lists/河湾乡.xlsx", "lists/codes.csv");
        assertThat(back.facts()).containsEntry("county", "430682");
    }

    @Test
    void a_folder_that_was_not_unpacked_is_refused() {
        assertThatThrownBy(() -> Pack.folder(folder)).hasMessageContaining("pack.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.sh", "/etc/evil", "lists/../../evil"})
    void nothing_is_written_outside_the_folder(String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {Pack.ABOUT, path}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("{}"));
                zip.closeEntry();
            }
        }
        Path file = Files.write(folder.resolve("evil.pack"), SealedFile.seal(bytes.toByteArray(), PASSPHRASE));

        assertThatThrownBy(() -> Pack.read(file, PASSPHRASE)).hasMessageContaining("pack");
    }
}
