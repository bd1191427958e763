package org.screenreg.cli.call;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;

/**
 * Where a passphrase comes from: a file, the environment or the keyboard; never an argument, which others could see.
 *
 * @param what whose passphrase it is, as a terminal asks for it
 * @param file the file that holds it, if one is named
 * @param option the option that names the file
 * @param variable the environment variable that may hold it
 */
public record Passphrase(Label what, @Nullable Path file, String option, String variable) {
    /** Our own choice: three or four words. */
    private static final int SHORTEST = 12;

    /** The passphrase something was locked with. */
    public char[] known() {
        return said(what);
    }

    /** A passphrase to lock with; long enough, and typed twice where it is typed. */
    public char[] chosen() {
        boolean byHand = file == null && System.getenv(variable) == null;
        char[] first = said(what);
        if (first.length < SHORTEST) {
            throw RegistryException.wrongCall(new Label(
                    "口令太短，至少 " + SHORTEST + " 个字符。",
                    "The passphrase is too short; it needs " + SHORTEST + " characters."));
        }
        if (byHand && !Arrays.equals(first, said(new Label("再输一遍", "Once more")))) {
            throw RegistryException.wrongCall(new Label("两次输入的口令不同。", "The two passphrases differ."));
        }
        return first;
    }

    private char[] said(Label prompt) {
        if (file != null) {
            return read(file);
        }
        String set = System.getenv(variable);
        if (set != null && !set.isEmpty()) {
            return set.toCharArray();
        }
        @Nullable Console console = System.console();
        char @Nullable [] typed =
                console == null ? null : console.readPassword("%s", prompt.zh() + "  " + prompt.en() + ": ");
        if (typed == null) {
            throw RegistryException.wrongCall(new Label(
                    "缺少" + what.zh() + "：用 " + option + "、环境变量 " + variable + " 或在终端输入。",
                    what.en() + " is missing: use " + option + ", the variable " + variable + ", or a terminal."));
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
