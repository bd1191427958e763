package org.screenreg.cli.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;

/** Unpacks a backup copy to where a register shall be. */
public final class Restore {
    private Restore() {}

    public static void from(Path zip, Path register) {
        try (ZipFile copy = new ZipFile(zip.toFile())) {
            var entry = copy.stream()
                    .filter(one -> one.getName().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> unusable(zip));
            Path folder = register.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var in = copy.getInputStream(entry)) {
                Files.copy(in, Path.of(register + ".mv.db"));
            }
        } catch (IOException e) {
            throw new RegistryException(unusable(zip).sentence(), e);
        }
    }

    private static RegistryException unusable(Path zip) {
        return new RegistryException(new Label(zip + " 不是登记库的备份。", zip + " is not a backup of a register."));
    }
}
