package org.screenreg.cli.intake;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.text.Texts;
import org.screenreg.intake.Decision;
import org.screenreg.programme.Label;
import org.screenreg.template.Templates;
import org.screenreg.template.profile.Profile;
import org.screenreg.template.profile.ProfileFile;
import org.screenreg.template.read.ReadAs;
import picocli.CommandLine.Option;

/** How received files are to be read and answered. */
public final class ImportOptions {
    private static final String PASSWORD_VARIABLE = "SCREENING_FILE_PASSWORD";

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "import.template")
    private @Nullable String template;

    @Option(names = "--no-issue-file", descriptionKey = "import.no-issue-file")
    private boolean noIssueFile;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "import.password-file")
    private @Nullable Path passwordFile;

    @Option(names = "--json", descriptionKey = "import.json")
    private boolean json;

    @Option(names = "--partial", descriptionKey = "import.partial")
    private boolean partial;

    @Option(names = "--all-or-nothing", descriptionKey = "import.all-or-nothing")
    private boolean allOrNothing;

    private Optional<String> passwordUsed = Optional.empty();

    @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "import.profile")
    private @Nullable Path profile;

    /** The options of a call that asks for a template by its own name. */
    public static ImportOptions of(@Nullable String template, boolean issueFile) {
        ImportOptions options = new ImportOptions();
        options.template = template;
        options.noIssueFile = !issueFile;
        return options;
    }

    /** Refuses a call that names a template there is not, or wants two things at once, before any file is looked at. */
    void refuseWrong(Templates templates) {
        if (template != null) {
            templates.get(template);
        }
        decision();
    }

    /** How a file is to be read; a password is asked for only should the file need one. */
    ReadAs readAs(Templates templates, Path file, Common common) {
        Optional<Profile> meant = Optional.ofNullable(profile).map(new ProfileFile(templates)::read);
        Optional<String> wanted = Optional.ofNullable(template)
                .map(name -> templates.get(name).name())
                .or(() -> meant.map(Profile::template));
        passwordUsed = Optional.empty();
        return new ReadAs(
                wanted,
                () -> {
                    passwordUsed = password(file, common);
                    return passwordUsed;
                },
                meant);
    }

    /** What is to become of a file some of whose rows cannot be taken over; the others are loaded unless asked otherwise. */
    Decision decision() {
        if (partial && allOrNothing) {
            throw RegistryException.wrongCall(new Label(
                    "--partial 与 --all-or-nothing 只能选一个。",
                    "Only one of --partial and --all-or-nothing can be asked for."));
        }
        return allOrNothing ? Decision.ALL_OR_NOTHING : Decision.PARTIAL;
    }

    boolean json() {
        return json;
    }

    /** The password that was asked for last; what answers a locked file is locked with it. */
    Optional<String> passwordUsed() {
        return passwordUsed;
    }

    boolean hasProfile() {
        return profile != null;
    }

    /** The same call where nobody waits for an answer beside the file. */
    ImportOptions unanswered() {
        noIssueFile = true;
        return this;
    }

    boolean issueFile() {
        return !noIssueFile;
    }

    /** The password of locked files: from the file named, from the environment, or typed in where somebody can type. */
    private Optional<String> password(Path file, Common common) {
        Texts texts = common.texts();
        common.output().say(texts.of("import.locked", file.getFileName()));
        if (passwordFile != null) {
            return Optional.of(firstLine(passwordFile));
        }
        String given = System.getenv(PASSWORD_VARIABLE);
        if (given != null && !given.isEmpty()) {
            return Optional.of(given);
        }
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("%s ", texts.of("import.password-prompt"));
        return typed == null || typed.length == 0 ? Optional.empty() : Optional.of(new String(typed));
    }

    private static String firstLine(Path file) {
        try {
            return Files.readAllLines(file).stream().findFirst().orElse("");
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("密码文件 " + file + " 无法读取。", "The password file " + file + " cannot be read."), e);
        }
    }
}
