package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.screenreg.intake.Subject;
import org.screenreg.protocol.Protocols;
import org.screenreg.template.Templates;

/** Protocols and templates speak of the same findings: nothing is asked that nobody can send, nothing sent is lost. */
class VocabularyTest {
    private static final Pattern SOURCES = Pattern.compile("(?:latest|worst|ever): (\\[[^\\]]*\\]|[a-z0-9.-]+)");
    private static final Pattern INCLUDED = Pattern.compile("\\ninclude: \\[([a-z_, -]+)\\]");
    private static final Pattern DATES =
            Pattern.compile("(?:date-of|count|opened-by|resolved-by): (\\[[^\\]]*\\]|[a-z0-9-]+)");

    @Test
    void every_finding_a_protocol_asks_for_stands_in_some_template() {
        Set<String> asked = new TreeSet<>();
        named(SOURCES).stream().filter(name -> name.contains(".")).forEach(asked::add);

        assertThat(asked).hasSizeGreaterThan(20).isSubsetOf(settable());
    }

    @Test
    void every_event_a_protocol_asks_for_stands_in_some_template() {
        Set<String> kinds = new TreeSet<>();
        settable().forEach(target -> kinds.add(target.substring(0, target.indexOf('.'))));

        assertThat(named(DATES)).hasSizeGreaterThan(8).isSubsetOf(kinds);
    }

    @Test
    void every_event_a_template_sets_is_known_to_some_protocol() {
        String protocols = protocols();
        Set<String> kinds = new TreeSet<>();
        settable().forEach(target -> kinds.add(target.substring(0, target.indexOf('.'))));

        assertThat(kinds).hasSizeGreaterThan(8).allSatisfy(kind -> assertThat(protocols)
                .containsPattern("[ \\[]" + kind + "[,.\\] }]"));
    }

    private static Set<String> settable() {
        Set<String> targets = new TreeSet<>();
        Templates.load().all().stream()
                .filter(template -> template.subject() == Subject.EVENTS)
                .flatMap(template -> template.submittedColumns().stream())
                .flatMap(column -> column.sets().stream())
                .filter(target -> !target.startsWith("person.") && !target.startsWith("list."))
                .forEach(targets::add);
        return targets;
    }

    private static Set<String> named(Pattern place) {
        Set<String> names = new TreeSet<>();
        Matcher found = place.matcher(protocols());
        while (found.find()) {
            List.of(found.group(1).replaceAll("[\\[\\] ]", "").split(",")).forEach(names::add);
        }
        return names;
    }

    private static String protocols() {
        StringBuilder all = new StringBuilder(text("_person"));
        Set<String> parts = new TreeSet<>();
        for (String programme : Protocols.load().programmes()) {
            String text = text(programme).split("\nexamples:")[0];
            all.append(text);
            Matcher included = INCLUDED.matcher(text);
            while (included.find()) {
                parts.addAll(List.of(included.group(1).split(", *")));
            }
        }
        parts.forEach(part -> all.append(text(part)));
        return all.toString();
    }

    private static String text(String name) {
        String path = "/protocols/" + name + ".yaml";
        try (var in = Objects.requireNonNull(Protocols.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
