package org.screenreg.template.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.template.read.LayoutDraft;
import org.screenreg.template.read.LayoutDraft.Suggestion;

/** A suggested profile as a file to go through: every guess carries how likely it is, and none counts before it is kept. */
public final class ProfileDraft {
    private static final Label HEAD = new Label(
            "# 由 screening import profile 根据 %s 建议，请逐行核对后再用 --profile 载入。\n"
                    + "# 左边是表中的标题，右边是模板列的代号；不需要读取的写 ignore。模板已认识的标题不必列出。\n",
            "# Suggested by 'screening import profile' from %s. Go through every line before loading with --profile.\n"
                    + "# Left the heading of the sheet, right the key of a column; write ignore for what is not to be read.\n");
    private static final Label GUESS = new Label("# 相似度 %.0f%%：%s", "# %.0f%% like %s");
    private static final Label NONE = new Label("# 没有相像的列", "# like no column");

    private final LayoutDraft draft;
    private final Language language;

    public ProfileDraft(LayoutDraft draft, Language language) {
        this.draft = draft;
        this.language = language;
    }

    /** Writes the draft; a file that is there already is somebody's work and is left alone. */
    public void write(Path file, String sheetFile) {
        if (Files.exists(file)) {
            throw RegistryException.wrongCall(
                    new Label("文件 " + file + " 已存在，不覆盖。", "The file " + file + " exists already and is not replaced."));
        }
        try {
            Files.writeString(file, text(nameOf(file), sheetFile), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("映射文件无法写入 " + file + "。", "The profile cannot be written to " + file + "."), e);
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    private String text(String name, String sheetFile) {
        StringBuilder text = new StringBuilder(HEAD.in(language).formatted(sheetFile));
        text.append("profile: ").append(quoted(name)).append('\n');
        text.append("source: ").append(quoted(name)).append('\n');
        text.append("template: ").append(draft.template().name()).append('\n');
        text.append("dates: year-first\n");
        boolean any = draft.suggestions().stream().anyMatch(ProfileDraft::isGuess);
        text.append(any ? "headings:\n" : "headings: {}\n");
        draft.suggestions().stream()
                .filter(suggestion -> !suggestion.known())
                .forEach(suggestion -> line(text, suggestion));
        text.append("sheet:\n");
        draft.suggestions()
                .forEach(suggestion ->
                        text.append("  - ").append(quoted(suggestion.heading())).append('\n'));
        return text.toString();
    }

    private static boolean isGuess(Suggestion suggestion) {
        return !suggestion.known() && suggestion.column().isPresent();
    }

    private void line(StringBuilder text, Suggestion suggestion) {
        String heading = quoted(suggestion.heading());
        if (suggestion.column().isEmpty()) {
            text.append("  # ")
                    .append(heading)
                    .append(": ignore  ")
                    .append(NONE.in(language))
                    .append('\n');
            return;
        }
        String title = suggestion.column().get().heading().in(language);
        text.append("  ")
                .append(heading)
                .append(": ")
                .append(suggestion.column().get().key())
                .append("  ")
                .append(GUESS.in(language).formatted(suggestion.likeness() * 100, title))
                .append('\n');
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
