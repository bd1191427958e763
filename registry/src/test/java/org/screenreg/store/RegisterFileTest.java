package org.screenreg.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFileTest {
    @TempDir
    Path folder;

    private RandomAccessFile file;
    private RegisterFile register;

    private void open(long bytes) throws IOException {
        file = new RandomAccessFile(folder.resolve("register.mv.db").toFile(), "rw");
        file.setLength(bytes);
        register = RegisterFile.of(folder.resolve("register").toString()).orElseThrow();
    }

    @Test
    void a_file_that_grew_by_a_large_load_is_worth_compacting() throws IOException {
        open(100L << 20);

        file.setLength((164L << 20) + 1);

        assertThat(register.hasGrown()).isTrue();
        file.close();
    }

    @Test
    void a_file_that_was_large_already_is_left_alone() throws IOException {
        open(900L << 20);

        file.setLength(964L << 20);

        assertThat(register.hasGrown()).isFalse();
        file.close();
    }

    @Test
    void a_server_has_no_file() {
        assertThat(RegisterFile.of("jdbc:postgresql://localhost/register")).isEmpty();
    }
}
