package org.screenreg.cli.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.screenreg.RegistryException;
import org.screenreg.batch.Batch;
import org.screenreg.batch.TrailQuery;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.handout.ReturnRun;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.handout.ListSource;
import org.screenreg.programme.Label;

/** The file of a batch as it was sent: given back, or loaded once more after its batch was undone. */
public final class KeptFile {
    private final Common common;
    private final Context context;
    private final Batch batch;

    public KeptFile(Common common, Context context, Batch batch) {
        this.common = common;
        this.context = context;
        this.batch = batch;
    }

    /** Writes the file byte for byte; it holds names and numbers, so the journal says that it was taken. */
    public int giveBack(Path target) {
        if (Files.exists(target)) {
            throw RegistryException.wrongCall(
                    new Label("文件 " + target + " 已存在。", "The file " + target + " is there already."));
        }
        write(target);
        context.journal().write("import-file", "batch " + batch.id() + ", hash " + batch.contentHash());
        common.output()
                .line(common.texts().of("import.file-written", String.valueOf(batch.id()), target, batch.fileName()));
        return ExitCode.FINE;
    }

    /** Loads the file of an undone batch again, through the same checks as any file of today. */
    public int loadAgain(ImportOptions options) {
        if (!batch.state().equals("undone")) {
            throw RegistryException.wrongCall(new Label(
                    "批次 " + batch.id() + " 未被撤销，无需恢复。",
                    "Batch " + batch.id() + " was not undone; there is nothing to take back."));
        }
        if (batch.profile() != null && !options.hasProfile()) {
            throw RegistryException.wrongCall(new Label(
                    "批次 " + batch.id() + " 是按映射 " + batch.profile() + " 读取的，请用 --profile 指定。",
                    "Batch " + batch.id() + " was read with profile " + batch.profile() + "; name it with --profile."));
        }
        Path folder = folder();
        Path file = folder.resolve(batch.fileName());
        try {
            write(file);
            return batch.template().equals(ListSource.TEMPLATE)
                    ? new ReturnRun(common, context).load(List.of(file))
                    : new ImportRun(common, options.unanswered()).load(context, List.of(file));
        } finally {
            remove(file);
            remove(folder);
        }
    }

    private void write(Path target) {
        if (!new TrailQuery(context.database(), context.county()).write(batch.id(), target)) {
            throw RegistryException.wrongCall(
                    new Label("批次 " + batch.id() + " 的原始文件未保存。", "The file of batch " + batch.id() + " was not kept."));
        }
    }

    /** A folder nobody else can look into. */
    private static Path folder() {
        try {
            return Files.createTempDirectory("screening");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
