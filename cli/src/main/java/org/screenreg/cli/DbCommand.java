package org.screenreg.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.call.Restore;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.programme.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes, describes and copies a register. */
@Command(name = "db", resourceBundle = Texts.BUNDLE)
final class DbCommand {
    @Mixin
    private Common common = new Common();

    @Command(name = "init", resourceBundle = Texts.BUNDLE)
    int init(@Mixin Common common, @Option(names = "--encrypt", descriptionKey = "db.init.encrypt") boolean encrypted) {
        try (Context context = common.create(encrypted)) {
            common.output().line(common.texts().of("db.ready", common.database(), context.county()));
        }
        if (encrypted) {
            common.output().say(common.texts().of("db.keep-passphrase"));
        }
        return ExitCode.FINE;
    }

    @Command(name = "passphrase", resourceBundle = Texts.BUNDLE)
    int passphrase(
            @Mixin Common common,
            @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "db.passphrase.new-file")
                    @Nullable
                    Path chosen) {
        try (Context context = common.open()) {
            context.journal().write("db-passphrase", "to be set or changed");
        }
        common.relock(chosen);
        common.output().line(common.texts().of("db.passphrase-set", common.database()));
        common.output().say(common.texts().of("db.keep-passphrase"));
        return ExitCode.FINE;
    }

    @Command(name = "status", resourceBundle = Texts.BUNDLE)
    int status(@Mixin Common common) {
        try (Context context = common.open()) {
            Texts texts = common.texts();
            context.assessment();
            long loaded = context.batches().all().stream()
                    .filter(batch -> batch.state().equals("loaded"))
                    .count();
            Output out = common.output();
            out.line(texts.of("db.status", common.database(), context.county(), String.valueOf(loaded)));
            if (common.locked()) {
                out.line(texts.of("db.encrypted"));
            }
            return ExitCode.FINE;
        }
    }

    @Command(name = "backup", resourceBundle = Texts.BUNDLE)
    int backup(@Mixin Common common, @Parameters(paramLabel = "FILE", descriptionKey = "db.backup.file") Path file) {
        try (Context context = common.open()) {
            context.database().backUp(file);
            context.journal().write("db-backup", "one copy written");
            common.output().line(common.texts().of("db.backed-up", file));
            return ExitCode.FINE;
        }
    }

    @Command(name = "restore", resourceBundle = Texts.BUNDLE)
    int restore(@Mixin Common common, @Parameters(paramLabel = "FILE", descriptionKey = "db.restore.file") Path file) {
        Path target = Path.of(common.database()).toAbsolutePath();
        if (Files.exists(Path.of(target + ".mv.db"))) {
            throw new RegistryException(new Label(
                    target + " 处已有登记库，不会覆盖。请用 --db 指定新位置。",
                    "There is a register at " + target
                            + " already; it is not overwritten. Name another place with --db."));
        }
        Restore.from(file, target);
        try (Context context = common.open()) {
            context.journal().write("db-restore", "from a backup copy");
            common.output().line(common.texts().of("db.restored", target));
            return ExitCode.FINE;
        }
    }
}
