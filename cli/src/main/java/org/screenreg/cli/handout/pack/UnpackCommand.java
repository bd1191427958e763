package org.screenreg.cli.handout.pack;

import java.io.File;
import java.nio.file.Path;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.text.Texts;
import org.screenreg.handout.pack.Pack;
import org.screenreg.programme.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a pack into a folder; needs no register. */
@Command(name = "unpack", resourceBundle = Texts.BUNDLE)
public final class UnpackCommand implements Runnable {
    @Mixin
    private Common common = new Common();

    @Mixin
    private Sealing sealing = new Sealing();

    @Parameters(paramLabel = "FILE", descriptionKey = "pack.file")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "pack.folder")
    private Path folder = Path.of("");

    @Override
    public void run() {
        File target = folder.toFile();
        String[] inside = target.list();
        if (target.exists() && (inside == null || inside.length > 0)) {
            throw RegistryException.wrongCall(new Label(folder + " 不是空文件夹。", folder + " is not an empty folder."));
        }
        Pack pack = Pack.read(file, sealing.passphrase().known());
        pack.unpack(folder);
        pack.files().keySet().forEach(path -> common.output()
                .line(folder.resolve(path).toString()));
        common.output()
                .say(common.texts()
                        .of(
                                "pack.unpacked",
                                pack.facts().getOrDefault("unit", ""),
                                pack.facts().getOrDefault("as-of", "")));
    }
}
