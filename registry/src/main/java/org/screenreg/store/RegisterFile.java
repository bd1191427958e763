package org.screenreg.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.h2.tools.ChangeFileEncryption;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;

/**
 * The file of an embedded register, encrypted or open. A large load leaves it several times as big as what it holds.
 */
public final class RegisterFile {
    private static final String ENDING = ".mv.db";
    private static final long WORTH_COMPACTING = 64L << 20;
    /** How H2 begins a file it has encrypted. */
    private static final byte[] ENCRYPTED = "H2encrypt".getBytes(StandardCharsets.US_ASCII);

    private final Path path;
    private final long sizeWhenOpened;

    RegisterFile(Path path) {
        this.path = path;
        this.sizeWhenOpened = size();
    }

    /** The file of the register at a location; none where that is an address. */
    public static Optional<RegisterFile> of(String location) {
        return location.startsWith("jdbc:")
                ? Optional.empty()
                : Optional.of(new RegisterFile(Path.of(location + ENDING).toAbsolutePath()));
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** Whether the file can only be read with a key. */
    public boolean encrypted() {
        if (!exists()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(ENCRYPTED, in.readNBytes(ENCRYPTED.length));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes the file anew under another key. The work is done on a copy that takes the file's place in one step, so that
     * the register can be opened with the one key or the other whenever it is broken off; meanwhile nobody can open it.
     *
     * @throws RegistryException if the file is in use or has another key
     */
    public void rekey(RegisterKey from, RegisterKey to) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                @Nullable FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new RegistryException(Database.inUse(path.toString()));
            }
            Path folder = Files.createTempDirectory(path.getParent(), "rekey");
            Path copy = folder.resolve(path.getFileName());
            try {
                Files.copy(path, copy);
                String name = copy.getFileName().toString().replace(ENDING, "");
                ChangeFileEncryption.execute(
                        folder.toString(), name, RegisterKey.CIPHER, from.characters(), to.characters(), true);
                Files.move(copy, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(copy);
                Files.delete(folder);
            }
        } catch (IOException | SQLException e) {
            throw new RegistryException(
                    new Label("无法更换 " + path + " 的口令。", "The passphrase of " + path + " cannot be changed."), e);
        }
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
