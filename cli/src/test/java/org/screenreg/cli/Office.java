package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice as it is installed here, to open a workbook and save it the way its users do. */
final class Office {
    private static final Optional<Path> PROGRAM = Stream.of(
                    System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> Stream.of(Path.of(folder, "soffice"), Path.of(folder, "libreoffice")))
            .filter(Files::isExecutable)
            .findFirst();

    private Office() {}

    /** The workbook as LibreOffice saves it, in another folder under the same name. */
    static Path saved(Path workbook, Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                PROGRAM.isPresent(), "LibreOffice is not installed here (Debian: apt-get install libreoffice-calc)");
        Path target = Files.createDirectories(folder.resolve("saved"));
        List<String> command = List.of(
                PROGRAM.get().toString(),
                "-env:UserInstallation=" + folder.resolve("office-profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                target.toString(),
                workbook.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        Path saved = target.resolve(workbook.getFileName());
        assertThat(saved).exists();
        return saved;
    }
}
