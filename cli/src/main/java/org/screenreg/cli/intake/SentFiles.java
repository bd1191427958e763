package org.screenreg.cli.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;

/** The files a call means: each named one, all of a folder, all a pattern fits; in the order of their names. */
public final class SentFiles {
    /** What we wrote ourselves as an answer, and what an office program keeps while a file is open. */
    private static final Pattern NOT_SENT =
            Pattern.compile("[.~].*|.*\\.(issues|fix)\\.xlsx?|.*\\.(ya?ml|json|txt|md|pdf)");

    private SentFiles() {}

    public static List<Path> of(List<String> named) {
        List<Path> files = new ArrayList<>();
        for (String name : named) {
            if (name.contains("*") || name.contains("?")) {
                files.addAll(matching(name));
            } else if (Files.isDirectory(Path.of(name))) {
                files.addAll(in(Path.of(name), "*"));
            } else {
                files.add(Path.of(name));
            }
        }
        return files;
    }

    private static List<Path> matching(String pattern) {
        int slash = Math.max(pattern.lastIndexOf('/'), pattern.lastIndexOf('\\'));
        Path folder = slash < 0 ? Path.of("") : Path.of(pattern.substring(0, slash + 1));
        return in(folder, pattern.substring(slash + 1));
    }

    private static List<Path> in(Path folder, String pattern) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : all) {
                String name = String.valueOf(file.getFileName());
                if (Files.isRegularFile(file) && !NOT_SENT.matcher(name).matches()) {
                    found.add(file);
                }
            }
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("文件夹 " + folder + " 无法读取。", "The folder " + folder + " cannot be read."), e);
        }
        if (found.isEmpty()) {
            throw new RegistryException(
                    new Label(folder + " 中没有可载入的文件。", "There is no file to be read in " + folder + "."));
        }
        return found.stream().sorted().toList();
    }
}
