package org.screenreg.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.event.EventSource;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Label;
import org.screenreg.programme.Sex;

/**
 * An invented person of a protocol file and what the protocol is expected to say about them.
 *
 * @param expect what is expected, by key: {@code row}, {@code step}, {@code due}, {@code task} …
 */
public record Example(
        Label name, String file, int line, LocalDate asOf, PersonRecord given, Map<String, List<String>> expect) {
    private static final Set<String> KEYS = Set.of("name", "as-of", "given", "expect", "parameters");
    private static final List<String> SEXES =
            Stream.of(Sex.values()).map(Sex::code).toList();
    private static final String OF_PROGRAMME = "of-programme";
    private static final Set<String> GIVEN_KEYS = Set.of("sex", "born", "registered", "died", "moved", "events");

    public Example {
        expect = Map.copyOf(expect);
    }

    /** Reads an example of a programme's protocol. */
    public static Example read(String programme, Definition example) {
        example.allowOnly(KEYS);
        Definition given = example.get("given");
        given.allowOnly(GIVEN_KEYS);
        LocalDate asOf = example.get("as-of").date();
        checkSex(given);
        List<ScreeningEvent> events = new ArrayList<>();
        for (Definition event : given.find("events").map(Definition::list).orElse(List.of())) {
            events.add(event(programme, event));
        }
        LocalDate first = events.stream()
                .map(ScreeningEvent::performedOn)
                .min(LocalDate::compareTo)
                .orElse(asOf);
        LocalDate registered = optional(given, "registered");
        Map<String, List<String>> expect = new LinkedHashMap<>();
        example.get("expect").map().forEach((key, texts) -> expect.put(key, texts.texts()));
        return new Example(
                example.get("name").label(),
                example.place().substring(0, example.place().lastIndexOf(':')),
                example.line(),
                asOf,
                new PersonRecord(person(given, registered == null ? first : registered), events),
                expect);
    }

    private static void checkSex(Definition given) {
        given.find("sex").filter(sex -> !SEXES.contains(sex.text())).ifPresent(sex -> {
            throw sex.wrong(Flaw.VALUE_NOT_ALLOWED, sex.text(), SEXES);
        });
    }

    private static Person person(Definition given, LocalDate registered) {
        return new Person(
                new PersonKey(0),
                "",
                "",
                Sex.of(given.text("sex", "")),
                given.get("born").date(),
                registered,
                null,
                null,
                null,
                null,
                null,
                optional(given, "died"),
                optional(given, "moved"));
    }

    /** An event is written as its kind with its date, then its findings, and its programme where that is another. */
    private static ScreeningEvent event(String programme, Definition event) {
        Map<String, String> findings = new LinkedHashMap<>();
        event.map().forEach((key, value) -> findings.put(key, value.text()));
        if (findings.isEmpty()) {
            throw event.wrong(Flaw.EVENT_WITHOUT_KIND);
        }
        String kind = findings.keySet().iterator().next();
        findings.remove(kind);
        String of = Objects.requireNonNullElse(findings.remove(OF_PROGRAMME), programme);
        EventSource source = new EventSource(0, event.place(), "examples", event.line());
        return new ScreeningEvent(kind, of, event.get(kind).date(), findings, null, source);
    }

    private static @Nullable LocalDate optional(Definition given, String key) {
        return given.find(key).map(Definition::date).orElse(null);
    }
}
