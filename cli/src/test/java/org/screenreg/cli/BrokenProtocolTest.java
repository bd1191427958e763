package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.protocol.Protocols;

/** What is wrong with a protocol file is said with file and line, in the user's language. */
class BrokenProtocolTest {
    @TempDir
    Path folder;

    private String text = "";

    @BeforeEach
    void read_a_sound_file() throws IOException {
        try (InputStream in = Protocols.class.getResourceAsStream("/protocols/diabetes.yaml")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "zh~“last”不在允许的值之内，允许：unique、first、all",
                "en~'last' is not one of unique, first, all",
            })
    void a_remark_names_file_and_line_in_the_language_asked_for(String language, String reason) throws IOException {
        Path file = folder.resolve("county.yaml");
        Files.writeString(file, text.replaceFirst("hit: \\w+", "hit: last"));
        long line = text.substring(0, text.indexOf("hit: ")).lines().count();

        CommandRun run = CommandRun.of("protocol", "check", file, "--lang", language);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines()).contains("county.yaml:" + line + ": " + reason);
    }

    @Test
    void a_file_saved_in_another_encoding_is_told_how_to_save_it() throws IOException {
        Path file = folder.resolve("county.yaml");
        Files.write(file, text.getBytes("GB18030"));

        CommandRun run = CommandRun.of("protocol", "check", file, "--lang", "zh");

        assertThat(run.out()).isEqualTo("county.yaml: 文件不是 UTF-8 编码的文本，请另存为 UTF-8 编码\n");
    }

    @Test
    void a_file_that_begins_with_a_byte_order_mark_is_read() throws IOException {
        Path file = folder.resolve("county.yaml");
        Files.writeString(file, "\uFEFF" + text);

        CommandRun run = CommandRun.of("protocol", "check", file, "--lang", "en");

        assertThat(run.exit()).isZero();
    }
}
