package org.screenreg.cli.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipFile;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;

/** Unpacks a backup copy to where a register shall be; broken off, it leaves no half register there. */
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
            Path part = Path.of(register + ".part");
            try (var in = copy.getInputStream(entry)) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, Path.of(register + ".mv.db"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new RegistryException(unusable(zip).sentence(), e);
        }
    }

    private static RegistryException unusable(Path zip) {
        return new RegistryException(new Label(zip + " 不是登记库的备份。", zip + " is not a backup of a register."));
    }
}
