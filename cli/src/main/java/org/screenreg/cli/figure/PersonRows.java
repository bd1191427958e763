package org.screenreg.cli.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.indicator.Behind;
import org.screenreg.indicator.story.InProgramme;
import org.screenreg.pathway.Episode;
import org.screenreg.pathway.Milestone;
import org.screenreg.pathway.Span;
import org.screenreg.person.Masked;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Areas;
import org.screenreg.protocol.fact.Ages;
import org.screenreg.worklist.Labels;

/** Persons of a cell as rows: who they are, where they live, whether they count, and how far they have come. */
final class PersonRows {
    private final Context context;
    private final Texts texts;
    private final Areas areas;
    private final Labels labels;
    private final String programme;
    private final boolean masked;
    private final boolean figure;

    /** @param figure whether the cell is of an indicator, of which some count and others do not */
    PersonRows(Context context, Texts texts, String programme, boolean masked, boolean figure) {
        this.context = context;
        this.texts = texts;
        this.areas = context.areas();
        this.labels = context.labels();
        this.programme = programme;
        this.masked = masked;
        this.figure = figure;
    }

    List<String> headings() {
        return List.of(texts.of("explain.columns").split("\\|"));
    }

    /** The rows of persons, in their order. */
    List<List<String>> of(List<Behind> persons) {
        Map<PersonKey, Person> known = known(persons);
        return persons.stream().map(one -> row(one, known)).toList();
    }

    private Map<PersonKey, Person> known(List<Behind> persons) {
        Map<PersonKey, Person> known = new HashMap<>();
        context.records()
                .forEach(
                        persons.stream()
                                .map(one -> one.story().person().key().value())
                                .toList(),
                        record -> known.put(record.person().key(), record.person()));
        return known;
    }

    private List<String> row(Behind one, Map<PersonKey, Person> known) {
        Person person =
                known.getOrDefault(one.story().person().key(), one.story().person());
        return Output.row(
                person.key(),
                masked ? Masked.name(person.name()) : person.name(),
                masked ? Masked.identityNumber(person.identityNumber()) : person.identityNumber(),
                texts.of("explain.age", String.valueOf(Ages.on(person.birthDate(), one.last()))),
                areas.name(
                        one.story().village().isEmpty()
                                ? one.story().township()
                                : one.story().village()),
                figure ? texts.of(counts(one)) : "",
                one.things() > 1 ? texts.of("explain.things", String.valueOf(one.things())) : "",
                milestones(one),
                state(one));
    }

    private static String counts(Behind one) {
        return one.counts() ? "explain.counts" : one.documented() ? "explain.documented" : "explain.no-record";
    }

    /** The milestones of the rounds up to the last day, oldest round first. */
    private String milestones(Behind one) {
        List<String> rounds = new ArrayList<>();
        for (Episode episode : part(one).episodes()) {
            rounds.add(episode.milestones().entrySet().stream()
                    .filter(reached -> !reached.getValue().isAfter(one.last()))
                    .sorted(Map.Entry.<Milestone, LocalDate>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(reached -> texts.of("milestone." + reached.getKey().code()) + " " + reached.getValue())
                    .collect(Collectors.joining(" ")));
        }
        return String.join(" | ", rounds);
    }

    private String state(Behind one) {
        return part(one).spans().stream()
                .filter(span -> !span.from().isAfter(one.last())
                        && (span.until() == null || span.until().isAfter(one.last())))
                .map(this::words)
                .findFirst()
                .orElse("");
    }

    private String words(Span span) {
        return context.codeLists().get("state").label(span.state()).in(texts.language()) + " " + span.from() + " ["
                + span.row() + "] " + labels.because(span.row()).in(texts.language());
    }

    private InProgramme part(Behind one) {
        return one.story().in(programme);
    }
}
