package org.screenreg.definition;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Opens definition files from the class path or from disk. */
public final class Definitions {
    /** What is part of the program does not change while it runs. */
    private static final Map<URL, Definition> SHIPPED = new ConcurrentHashMap<>();

    private Definitions() {}

    /** The definition in a class-path resource such as {@code /protocols/breast.yaml}. */
    public static Definition resource(Class<?> beside, String path) {
        URL url = beside.getResource(path);
        if (url == null) {
            throw new RegistryException(new Label(
                    "本程序不包含规则文件 " + path + "。", "The definition file " + path + " is not part of this program."));
        }
        return SHIPPED.computeIfAbsent(url, shipped -> read(name(path), shipped));
    }

    private static Definition read(String name, URL url) {
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            return read(name, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The definition in a file on disk. */
    public static Definition file(Path path) {
        try (Reader reader = Files.newBufferedReader(path)) {
            return read(path.getFileName().toString(), reader);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("规则文件 " + path + " 无法读取。", "The definition file " + path + " cannot be read."), e);
        }
    }

    /** The definition in a text, for tests and previews. */
    public static Definition text(String name, String yaml) {
        return read(name, new StringReader(yaml));
    }

    private static Definition read(String name, Reader reader) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                .build();
        Parser parser = new ShallowParser(name, new ParserImpl(settings, new StreamReader(settings, reader)));
        try {
            Node root = new Composer(settings, parser)
                    .getSingleNode()
                    .orElseThrow(() -> RegistryException.at(name, Flaw.FILE_EMPTY.with()));
            return new Definition(name, root);
        } catch (MarkedYamlEngineException e) {
            String place = name + e.getProblemMark().map(ShallowParser::line).orElse("");
            throw RegistryException.at(place, Flaw.NOT_YAML.with());
        } catch (YamlEngineException e) {
            Flaw flaw = e.getCause() instanceof CharacterCodingException ? Flaw.NOT_UTF8 : Flaw.NOT_YAML;
            throw RegistryException.at(name, flaw.with());
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
