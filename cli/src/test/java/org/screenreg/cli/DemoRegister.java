package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.file.DemoFiles;
import org.screenreg.demo.file.DemoTruth;
import org.screenreg.demo.people.DemoSize;
import org.screenreg.store.RegisterKey;

/** A register of the invented county, worked with through the program alone. */
record DemoRegister(Path location, Optional<Path> passphrase) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final String COUNTY = "999999";

    private static final DemoCounty INVENTED = DemoCounty.generate(7, DemoSize.SMALL, TODAY);
    private static final DemoFiles.Written SENT = DemoFiles.write(INVENTED, ownFolder());

    DemoRegister(Path location) {
        this(location, Optional.empty());
    }

    /** Two test processes run at once; neither may write the files the other is reading. */
    private static Path ownFolder() {
        return Path.of("target", "demo-files-" + ProcessHandle.current().pid());
    }

    /** The files the county sends, in the order they are meant to be loaded. */
    static List<Path> files() {
        return SENT.files();
    }

    /** The file whose name contains a text. */
    static Path file(String text) {
        return files().stream()
                .filter(file -> file.toString().contains(text))
                .findFirst()
                .orElseThrow();
    }

    static DemoTruth truth() {
        return SENT.truth();
    }

    /** The identity number of somebody on no resident list who was screened for COPD alone. */
    static String newcomer() {
        List<String> women = INVENTED.breast().stream()
                .map(episode -> episode.person().identityNumber())
                .toList();
        return INVENTED.copd().stream()
                .filter(episode -> !episode.person().listed())
                .map(episode -> episode.person().identityNumber())
                .filter(number -> !women.contains(number))
                .findFirst()
                .orElseThrow();
    }

    /** A new register that knows its county and nothing else. */
    static DemoRegister empty(Path folder) {
        DemoRegister register = new DemoRegister(folder.resolve("register"));
        CommandRun run = register.run("db", "init", "--county", COUNTY);
        assertThat(run.exit()).as(run.said()).isZero();
        return register;
    }

    /** A new register with these files loaded. */
    static DemoRegister with(Path folder, List<Path> files) {
        DemoRegister register = empty(folder);
        register.load(files);
        return register;
    }

    CommandRun load(List<Path> files) {
        CommandRun run = run("import", "load", "-q", "--no-issue-file", files);
        assertThat(run.exit()).as(run.said()).isLessThanOrEqualTo(ExitCode.NO);
        return run;
    }

    /** Runs a command on this register, in English and on the day of the demo unless it says otherwise. */
    CommandRun run(Object... command) {
        return CommandRun.of(args(command));
    }

    List<Object> args(Object... command) {
        List<Object> args = CommandRun.args(command);
        boolean dated = args.contains("--today");
        boolean spoken = args.contains("--lang");
        return CommandRun.args(
                args,
                "--db",
                location,
                passphrase.map(file -> List.of("--db-passphrase-file", file)).orElse(List.of()),
                dated ? List.of() : List.of("--today", TODAY),
                spoken ? List.of() : List.of("--lang", "en"));
    }

    /** The same register, opened with the passphrase in a file. */
    DemoRegister with(Path passphraseFile) {
        return new DemoRegister(location, Optional.of(passphraseFile));
    }

    /** The same register once more, in a folder of its own. */
    DemoRegister copy(Path folder) {
        DemoRegister copy = new DemoRegister(folder.resolve("register"), passphrase);
        try {
            Files.createDirectories(folder);
            Files.copy(Path.of(location + ".mv.db"), Path.of(copy.location + ".mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private RegisterKey key() {
        try {
            return passphrase.isEmpty()
                    ? RegisterKey.NONE
                    : RegisterKey.of(Files.readString(passphrase.get()).strip().toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RegisterDump dump() {
        CommandRun status = run("db", "status");
        assertThat(status.exit()).as(status.said()).isZero();
        return RegisterDump.of(location.toString(), key());
    }
}
