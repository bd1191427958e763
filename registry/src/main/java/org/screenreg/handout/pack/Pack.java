package org.screenreg.handout.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.screenreg.store.Document;
import org.screenreg.store.Hash;

/**
 * Files that travel together, with what is said about them: for whom, from which county, as of when, and the hash each
 * file left with, by which it is seen whether somebody has filled it in.
 *
 * @param facts what is said of the pack as a whole
 * @param files content by path within the pack
 */
public record Pack(Map<String, String> facts, Map<String, byte[]> files) {
    /** The file beside the others that holds the facts and hashes. */
    public static final String ABOUT = "pack.json";

    private static final String HASH = "sha256 ";
    private static final long MOST_BYTES = 500L << 20;

    public Pack {
        facts = Map.copyOf(facts);
        files = new LinkedHashMap<>(files);
    }

    /** A pack that leaves now: each file's hash is written down. */
    public static Pack leaving(Map<String, String> facts, Map<String, byte[]> files) {
        Map<String, String> all = new TreeMap<>(facts);
        files.forEach((path, content) -> all.put(HASH + path, Hash.sha256(content)));
        return new Pack(all, files);
    }

    /** The pack in a folder that was unpacked, with whatever was filled in or added since. */
    public static Pack folder(Path folder) {
        Path about = folder.resolve(ABOUT);
        if (!Files.isRegularFile(about)) {
            throw new RegistryException(new Label(
                    folder + " 不是解包得到的文件夹（缺少 " + ABOUT + "）。",
                    folder + " is not an unpacked folder: it has no " + ABOUT + "."));
        }
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(about))
                    .filter(file -> !file.getFileName().toString().startsWith("~$"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
            for (Path file : found) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return new Pack(Document.map(Files.readString(about)), files);
        } catch (IOException e) {
            throw new RegistryException(new Label("无法读取 " + folder + "。", folder + " cannot be read."), e);
        }
    }

    /** Files that are other than when the pack left, or that were added to it. */
    public List<String> changed() {
        List<String> changed = new ArrayList<>();
        files.forEach((path, content) -> {
            if (!Hash.sha256(content).equals(facts.get(HASH + path))) {
                changed.add(path);
            }
        });
        return changed;
    }

    /** Writes the files into a folder, which must hold nothing that is not of this pack. */
    public void unpack(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey()).normalize();
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            Files.writeString(folder.resolve(ABOUT), Document.of(facts));
        } catch (IOException e) {
            throw new RegistryException(new Label("无法写入 " + folder + "。", folder + " cannot be written."), e);
        }
    }

    /** Seals the pack into a file, replacing it. */
    public void write(Path file, char[] passphrase) {
        try {
            Files.write(file, SealedFile.seal(zip(), passphrase));
        } catch (IOException e) {
            throw new RegistryException(new Label("无法写入 " + file + "。", file + " cannot be written."), e);
        }
    }

    /** Opens a sealed file. */
    public static Pack read(Path file, char[] passphrase) {
        try {
            return unzip(SealedFile.open(Files.readAllBytes(file), passphrase));
        } catch (IOException e) {
            throw new RegistryException(new Label("无法读取 " + file + "。", file + " cannot be read."), e);
        }
    }

    private byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, ABOUT, Document.of(facts).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }

    private static Pack unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                left -= content.length;
                if (left < 0 || !isWithin(entry.getName())) {
                    throw broken();
                }
                files.put(entry.getName(), content);
            }
        }
        byte[] about = files.remove(ABOUT);
        if (about == null) {
            throw broken();
        }
        return new Pack(Document.map(new String(about, StandardCharsets.UTF_8)), files);
    }

    /** Whether a path stays within the folder it is unpacked into. */
    private static boolean isWithin(String path) {
        Path plain = Path.of(path);
        return !plain.isAbsolute() && !path.contains("\\") && plain.normalize().equals(plain) && !path.startsWith("..");
    }

    private static RegistryException broken() {
        return new RegistryException(new Label("文件的内容不是一个完整的数据包。", "The file does not hold a whole pack."));
    }
}
