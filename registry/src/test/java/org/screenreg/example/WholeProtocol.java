package org.screenreg.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.protocol.Protocols;

/** The text of a protocol file with the parts it includes written into it, so that a test can damage all of it. */
final class WholeProtocol {
    private static final Pattern INCLUDE = Pattern.compile("(?m)^include: \\[(.*)\\]\n");
    private static final Pattern BLOCK = Pattern.compile("(?m)^      - include: (\\S+).*\n");
    private static final Pattern SECTION = Pattern.compile("(?ms)^([a-z]+):[^\n]*\n(.*?)(?=^[a-z]+:|\\z)");
    private static final Pattern ROWS = Pattern.compile("(?ms)^  ([a-z-]+):\n(.*?)(?=^  [a-z-]+:\n|^  #|\\z)");

    private WholeProtocol() {}

    static String text(String programme) {
        String text = resource(programme);
        Matcher include = INCLUDE.matcher(text);
        if (!include.find()) {
            return text;
        }
        String whole = include.replaceFirst("");
        for (String part : include.group(1).split(", *")) {
            whole = with(whole, sections(resource(part)));
        }
        return whole;
    }

    private static String with(String text, Map<String, String> part) {
        String whole = inlined(text, part.getOrDefault("rows", ""));
        for (String key : List.of("sources", "parameters", "facts", "tables", "tasks", "examples")) {
            Matcher section =
                    Pattern.compile("(?ms)^" + key + ":\n(.*?)(?=^[a-z]+:|\\z)").matcher(whole);
            if (section.find()) {
                String body = section.group(1).stripTrailing() + "\n"
                        + withoutReplaced(part.getOrDefault(key, ""), section.group(1));
                whole = whole.substring(0, section.start(1)) + body.stripTrailing() + "\n\n"
                        + whole.substring(section.end());
            }
        }
        return whole;
    }

    /** The rows of blocks in the place of the lines that include them. */
    private static String inlined(String text, String blocks) {
        Map<String, String> rows = new LinkedHashMap<>();
        Matcher block = ROWS.matcher(blocks);
        while (block.find()) {
            rows.put(block.group(1), block.group(2).indent(2));
        }
        return BLOCK.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(rows.getOrDefault(found.group(1), found.group())));
    }

    /** The lines of a part whose names the programme does not use for its own. */
    private static String withoutReplaced(String part, String own) {
        StringBuilder kept = new StringBuilder();
        part.lines()
                .filter(line -> !line.matches("  [a-z0-9-]+:.*")
                        || !own.contains("\n  " + line.strip().split(":")[0] + ":"))
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }

    private static Map<String, String> sections(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher section = SECTION.matcher(text);
        while (section.find()) {
            sections.put(section.group(1), section.group(2));
        }
        return sections;
    }

    private static String resource(String name) {
        try (InputStream in = Protocols.class.getResourceAsStream("/protocols/" + name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
