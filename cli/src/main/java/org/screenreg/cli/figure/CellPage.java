package org.screenreg.cli.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.indicator.Behind;
import org.screenreg.indicator.IndicatorQuery;
import org.screenreg.indicator.Question;
import org.screenreg.indicator.story.InProgramme;
import org.screenreg.pathway.Episode;
import org.screenreg.pathway.Span;
import org.screenreg.person.Masked;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Areas;
import org.screenreg.protocol.fact.Ages;
import org.screenreg.worklist.Labels;

/** The persons behind a figure, masked, with what makes each of them count or not. */
final class CellPage {
    private final Common common;
    private final Context context;
    private final Question question;
    private final String part;
    private final Whom whom;
    private final Texts texts;
    private final Areas areas;
    private final Labels labels;

    CellPage(Common common, Context context, Cell cell) {
        this.common = common;
        this.context = context;
        this.question = cell.question();
        this.part = cell.part();
        this.whom = cell.whom();
        this.texts = common.texts();
        this.areas = context.areas();
        this.labels = context.labels();
    }

    /** Lists everybody of the denominator, those who count first. */
    int list() {
        List<Behind> persons = persons();
        heading(persons);
        Map<PersonKey, Person> known = known(persons);
        common.output()
                .table(persons.stream()
                        .sorted(Comparator.comparing((Behind one) -> !one.counts())
                                .thenComparing(Behind::documented))
                        .map(one -> row(one, known))
                        .toList());
        context.journal()
                .write(
                        "report-explain",
                        "%s %s %s, %d persons"
                                .formatted(
                                        question.indicator().id(),
                                        question.programme(),
                                        question.period().text(),
                                        persons.size()));
        return persons.isEmpty() ? ExitCode.NO : ExitCode.FINE;
    }

    /** Says whether one person counts, and why or why not. */
    int explain(String text) {
        Optional<PersonKey> key = context.persons().key(context.assessment(), text);
        if (key.isEmpty()) {
            common.output().say(texts.of("person.none"));
            return ExitCode.NO;
        }
        Optional<Behind> found = persons().stream()
                .filter(one -> one.story().person().key().equals(key.get()))
                .findFirst();
        common.output().line(title());
        if (found.isEmpty()) {
            common.output().line(key.get() + "  " + texts.of("explain.outside", whyOutside(key.get())));
            return ExitCode.NO;
        }
        Map<PersonKey, Person> known = known(List.of(found.get()));
        common.output().table(List.of(row(found.get(), known)));
        common.output()
                .line(texts.of(
                        found.get().counts() ? "explain.numerator" : "explain.denominator",
                        found.get().counts()
                                ? question.indicator().words().numerator().in(texts.language())
                                : question.indicator().words().denominator().in(texts.language())));
        return ExitCode.FINE;
    }

    private List<Behind> persons() {
        return new IndicatorQuery(context.database(), context.county(), context.protocols(), context.pathways())
                .behind(context.assessment(), question, part, common.asOf()).stream()
                        .filter(whom::includes)
                        .toList();
    }

    private String title() {
        String where = part.isEmpty() ? "" : "  " + areas.name(part);
        return question.indicator().id() + "  "
                + question.indicator().words().title().in(texts.language()) + "  "
                + labels.programme(question.programme()).in(texts.language()) + "  "
                + question.period().text() + where + "  "
                + texts.of("explain.as-of", common.asOf().toString());
    }

    private void heading(List<Behind> persons) {
        long counting = persons.stream().filter(Behind::counts).count();
        long documented = persons.stream().filter(Behind::documented).count();
        common.output().line(title());
        common.output()
                .line(texts.of(
                        "explain.summary",
                        String.valueOf(persons.size()),
                        String.valueOf(counting),
                        String.valueOf(documented),
                        String.valueOf(persons.size() - counting - documented)));
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
                Masked.name(person.name()),
                Masked.identityNumber(person.identityNumber()),
                texts.of("explain.age", String.valueOf(Ages.on(person.birthDate(), one.last()))),
                areas.name(
                        one.story().village().isEmpty()
                                ? one.story().township()
                                : one.story().village()),
                texts.of(
                        one.counts()
                                ? "explain.counts"
                                : one.documented() ? "explain.documented" : "explain.no-record"),
                one.things() > 1 ? texts.of("explain.things", String.valueOf(one.things())) : "",
                milestones(one),
                state(one));
    }

    /** The milestones of the rounds up to the last day, oldest round first. */
    private String milestones(Behind one) {
        List<String> rounds = new ArrayList<>();
        for (Episode episode : part(one).episodes()) {
            rounds.add(episode.milestones().entrySet().stream()
                    .filter(reached -> !reached.getValue().isAfter(one.last()))
                    .sorted(Map.Entry.<org.screenreg.pathway.Milestone, LocalDate>comparingByValue()
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
        return one.story().in(question.programme());
    }

    private String whyOutside(PersonKey key) {
        Optional<Person> person = context.records().record(key).map(record -> record.person());
        LocalDate last = question.period().lastDay(common.asOf());
        if (person.isEmpty()) {
            return texts.of("person.none");
        }
        Person one = person.get();
        if (one.diedOn() != null && !one.diedOn().isAfter(last)) {
            return texts.of("explain.died", one.diedOn().toString());
        }
        if (one.movedOn() != null && !one.movedOn().isAfter(last)) {
            return texts.of("explain.moved", one.movedOn().toString());
        }
        int age = Ages.on(one.birthDate(), last);
        var target =
                context.protocols().inForce(question.programme(), common.asOf()).target();
        return target.covers(one.sex(), age)
                ? texts.of(
                        "explain.not-met",
                        question.indicator().words().denominator().in(texts.language()))
                : texts.of(
                        "explain.not-target",
                        String.valueOf(age),
                        target.inWords().in(texts.language()));
    }
}
