package org.screenreg.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;

/** A protocol file together with what all protocols share and what it includes besides. */
record ProtocolParts(Definition person, List<Definition> included, Definition file) {
    private static final Set<String> KEYS =
            Set.of("sources", "parameters", "facts", "rows", "tables", "tasks", "examples");
    private static final Pattern NAME = Pattern.compile("_[a-z-]+");

    ProtocolParts {
        included = List.copyOf(included);
    }

    /** A file with the shared parts it names, each opened by its name. */
    static ProtocolParts of(Definition person, Definition file, Function<String, Definition> parts) {
        List<Definition> included = new ArrayList<>();
        file.find("include").ifPresent(names -> names.list().forEach(name -> included.add(part(name, parts))));
        return new ProtocolParts(person, included, file);
    }

    /** What is shared before what is the programme's own. */
    List<Definition> sharedFirst() {
        List<Definition> parts = new ArrayList<>(List.of(person));
        parts.addAll(included);
        parts.add(file);
        return parts;
    }

    /** The parts in the order their tables run: an included table may ask what the programme's own decide. */
    List<Definition> ownFirst() {
        List<Definition> parts = new ArrayList<>(List.of(person, file));
        parts.addAll(included);
        return parts;
    }

    /** The examples of the file and of the parts it includes; those of a part hold in every programme. */
    List<Definition> examples() {
        List<Definition> examples = new ArrayList<>();
        ownFirst().forEach(part -> part.find("examples").ifPresent(all -> examples.addAll(all.list())));
        return examples;
    }

    /** Everything the parts say. */
    String content() {
        return sharedFirst().stream().map(Definition::content).collect(Collectors.joining("\n"));
    }

    /** The entries under a key of all parts; one that stands later replaces one that stands earlier. */
    Map<String, Definition> merged(String key) {
        Map<String, Definition> merged = new LinkedHashMap<>();
        sharedFirst().forEach(part -> part.find(key).ifPresent(all -> merged.putAll(all.map())));
        return merged;
    }

    private static Definition part(Definition name, Function<String, Definition> parts) {
        if (!NAME.matcher(name.text()).matches()) {
            throw name.wrong(Flaw.PART_NAME_WRONG, name.text());
        }
        try {
            Definition part = parts.apply(name.text());
            part.allowOnly(KEYS);
            return part;
        } catch (RegistryException error) {
            throw name.wrong(Flaw.PART_NOT_READABLE, name.text(), error.sentence());
        }
    }
}
