package org.screenreg.cli.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.indicator.Behind;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.IndicatorQuery;
import org.screenreg.indicator.Question;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.CareTier;
import org.screenreg.protocol.fact.Ages;

/** The persons behind a figure, with what makes each of them count or not. */
final class CellPage {
    private final Common common;
    private final Context context;
    private final Question question;
    private final String part;
    private final Whom whom;
    private final Texts texts;
    private final PersonRows rows;

    CellPage(Common common, Context context, Cell cell, boolean masked) {
        this.common = common;
        this.context = context;
        this.question = cell.question();
        this.part = cell.part();
        this.whom = cell.whom();
        this.texts = common.texts();
        this.rows = new PersonRows(context, texts, question.programme(), masked, true);
    }

    /** Lists everybody of the denominator, those who count first. */
    int list(CellDocument document) {
        List<Behind> persons = persons().stream()
                .sorted(Comparator.comparing((Behind one) -> !one.counts()).thenComparing(Behind::documented))
                .toList();
        document.write(new CellDocument.Text(title(), summary(persons)), rows, persons);
        context.journal()
                .write(
                        "report-explain",
                        "%s %s %s, %d persons, %s"
                                .formatted(
                                        question.indicator().id(),
                                        question.programme(),
                                        question.period().text(),
                                        persons.size(),
                                        document.how()));
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
        common.output().table(rows.of(List.of(found.get())));
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
        return question.indicator().id() + "  "
                + question.indicator().words().title().in(texts.language()) + "  "
                + context.labels().programme(question.programme()).in(texts.language()) + "  "
                + question.period().text() + where() + "  "
                + texts.of("explain.as-of", common.asOf().toString());
    }

    /** The part in words; nothing for the whole county. */
    private String where() {
        if (question.by() == Breakdown.COUNTY) {
            return "";
        }
        if (part.isEmpty()) {
            return "  " + texts.of("explain.unknown");
        }
        if (question.by() == Breakdown.TIER || question.by() == Breakdown.STEP) {
            String[] task = part.split("/", 2);
            String owner = CareTier.parse(task[0]).label().in(texts.language());
            return "  " + owner
                    + (task.length == 1
                            ? ""
                            : " · "
                                    + context.codeLists()
                                            .get("step")
                                            .label(task[1])
                                            .in(texts.language()));
        }
        return "  " + context.areas().name(part);
    }

    private String summary(List<Behind> persons) {
        long counting = persons.stream().filter(Behind::counts).count();
        long documented = persons.stream().filter(Behind::documented).count();
        return texts.of(
                "explain.summary",
                String.valueOf(persons.size()),
                String.valueOf(counting),
                String.valueOf(documented),
                String.valueOf(persons.size() - counting - documented));
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
