package org.screenreg.template;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/** A folder only the user can open, for what a large workbook spills to disk; gone when closed. */
final class PrivateFolder implements Closeable {
    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
    }

    /** Work that may write files. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    static PrivateFolder create() throws IOException {
        return new PrivateFolder(Files.createTempDirectory("screening"));
    }

    /** Runs the work with every temporary workbook file of this thread inside the folder. */
    void use(Writing work) throws IOException {
        try {
            TempFile.withStrategy(new DefaultTempFileCreationStrategy(path.toFile()), () -> {
                runUnchecked(work);
                return path;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void runUnchecked(Writing work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> content = Files.walk(path)) {
            List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        }
    }
}
