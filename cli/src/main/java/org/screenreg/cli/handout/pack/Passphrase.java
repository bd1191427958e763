package org.screenreg.cli.handout.pack;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import picocli.CommandLine.Option;

/** Where a passphrase comes from: a file, the environment or the keyboard; never an argument, which others could see. */
final class Passphrase {
    private static final String VARIABLE = "SCREENING_PASSPHRASE";
    /** Our own choice: three or four words. */
    private static final int SHORTEST = 12;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "pack.passphrase-file")
    private @Nullable Path file;

    /** The passphrase a file was sealed with. */
    char[] known() {
        return typed(new Label("口令：", "Passphrase: "));
    }

    /** A passphrase to seal with; long enough, and typed twice where it is typed. */
    char[] chosen() {
        boolean byHand = file == null && System.getenv(VARIABLE) == null;
        char[] first = typed(new Label("新口令：", "New passphrase: "));
        if (first.length < SHORTEST) {
            throw RegistryException.wrongCall(new Label(
                    "口令太短，至少 " + SHORTEST + " 个字符。",
                    "The passphrase is too short; it needs " + SHORTEST + " characters."));
        }
        if (byHand && !Arrays.equals(first, typed(new Label("再输一遍：", "Once more: ")))) {
            throw RegistryException.wrongCall(new Label("两次输入的口令不同。", "The two passphrases differ."));
        }
        return first;
    }

    private char[] typed(Label prompt) {
        if (file != null) {
            return read(file);
        }
        String set = System.getenv(VARIABLE);
        if (set != null && !set.isEmpty()) {
            return set.toCharArray();
        }
        @Nullable Console console = System.console();
        char @Nullable [] typed = console == null ? null : console.readPassword("%s", prompt.zh() + " " + prompt.en());
        if (typed == null) {
            throw RegistryException.wrongCall(new Label(
                    "缺少口令：用 --passphrase-file、环境变量 " + VARIABLE + " 或在终端输入。",
                    "There is no passphrase: use --passphrase-file, the variable " + VARIABLE + ", or a terminal."));
        }
        return typed;
    }

    private static char[] read(Path file) {
        try {
            return Files.readString(file).strip().toCharArray();
        } catch (IOException e) {
            throw new RegistryException(new Label("无法读取 " + file + "。", file + " cannot be read."), e);
        }
    }
}
