package org.screenreg.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.screenreg.RegistryException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Opens definition files from the class path or from disk. */
public final class Definitions {
    private Definitions() {}

    /** The definition in a class-path resource such as {@code /protocols/breast.yaml}. */
    public static Definition resource(Class<?> beside, String path) {
        try (InputStream in = beside.getResourceAsStream(path)) {
            if (in == null) {
                throw new RegistryException("The definition file " + path + " is not part of this program.");
            }
            return read(name(path), new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The definition in a file on disk. */
    public static Definition file(Path path) {
        try (Reader reader = Files.newBufferedReader(path)) {
            return read(path.getFileName().toString(), reader);
        } catch (IOException e) {
            throw new RegistryException("The definition file " + path + " cannot be read.", e);
        }
    }

    /** The definition in a text, for tests and previews. */
    public static Definition text(String name, String yaml) {
        return read(name, new java.io.StringReader(yaml));
    }

    private static Definition read(String name, Reader reader) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            Node root = new Compose(settings)
                    .composeReader(reader)
                    .orElseThrow(() -> new RegistryException(name + ": the file is empty."));
            return new Definition(name, root);
        } catch (YamlEngineException e) {
            throw new RegistryException(name + ": not valid YAML: " + e.getMessage(), e);
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
