package org.screenreg.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file of an embedded register: a large load leaves it several times as big as what it holds. */
final class RegisterFile {
    private static final long WORTH_COMPACTING = 64L << 20;

    private final Path path;
    private final long sizeWhenOpened;

    RegisterFile(Path path) {
        this.path = path;
        this.sizeWhenOpened = size();
    }

    /** The file of the register at a location; none where that is an address. */
    static Optional<RegisterFile> of(String location) {
        return location.startsWith("jdbc:")
                ? Optional.empty()
                : Optional.of(new RegisterFile(Path.of(location + ".mv.db")));
    }

    /** Whether it has grown so much since it was opened that rewriting it is worth the seconds. */
    boolean hasGrown() {
        return size() - sizeWhenOpened > WORTH_COMPACTING;
    }

    private long size() {
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
