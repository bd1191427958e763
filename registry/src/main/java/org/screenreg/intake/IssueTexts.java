package org.screenreg.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.screenreg.RegistryException;
import org.screenreg.person.Masked;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;

/** The sentences of issues in one language. */
public final class IssueTexts {
    private static final String HIDDEN = "****";

    private final Properties sentences = new Properties();

    public IssueTexts(Language language) {
        String file = "/messages/issues_" + language.tag() + ".properties";
        try (var in = IssueTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new RegistryException(new Label(
                        "本程序不包含文字文件 " + file + "。", "The messages " + file + " are not part of this program."));
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence for the sender of the file, who may see the cell in full. */
    public String forSender(Issue issue) {
        return sentence(issue, issue.raw());
    }

    /** The sentence for a terminal or log: what identifies a person is masked. */
    public String masked(Issue issue) {
        String column = issue.place().column();
        boolean repeatsCell = issue.code() == IssueCode.VALUE_CONVERTED;
        List<String> args = issue.args().stream()
                .map(arg -> repeatsCell ? masked(column, arg) : arg)
                .toList();
        return sentence(new Issue(issue.code(), issue.place(), issue.raw(), args), masked(column, issue.raw()));
    }

    private static String masked(String column, String text) {
        return switch (column) {
            case "identity-number" -> Masked.identityNumber(text);
            case "name", "responsible-doctor" -> Masked.name(text);
            case "phone" -> Masked.phone(text);
            case "address" -> HIDDEN;
            default -> text;
        };
    }

    private String sentence(Issue issue, String raw) {
        String pattern = sentences.getProperty(issue.code().word());
        if (pattern == null) {
            throw new IllegalStateException("No sentence for " + issue.code());
        }
        List<String> args = new ArrayList<>(List.of(raw));
        args.addAll(issue.args());
        return new MessageFormat(pattern, Locale.ROOT).format(args.toArray());
    }
}
