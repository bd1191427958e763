package org.screenreg.intake;

import java.nio.file.Path;

/**
 * A received file as it lies on this machine.
 *
 * @param contentHash SHA-256 of its bytes, in lower-case hex
 */
public record SentFile(Path path, String contentHash) {

    /** What its sender called it, without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
