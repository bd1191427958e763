package org.screenreg.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of this module, as they stand in the working copy. */
public final class ResourceFolder {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    private ResourceFolder() {}

    /** A path below the module's own folder. */
    public static Path of(String path) {
        return MODULE.resolve(path);
    }

    /** Names of the files of a resource folder that end in {@code ending}, without it, sorted. */
    public static List<String> names(String folder, String ending) {
        return namesIn(of("src/main/resources").resolve(folder), ending);
    }

    /** Names of the files of a folder that end in {@code ending}, without it, sorted. */
    public static List<String> namesIn(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
