package org.screenreg.cli.run;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.event.EventSource;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.pathway.Course;
import org.screenreg.pathway.Recommendation;
import org.screenreg.pathway.StageChange;
import org.screenreg.person.Masked;
import org.screenreg.person.Person;
import org.screenreg.programme.Areas;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.Label;
import org.screenreg.protocol.Hit;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.UsedFact;
import org.screenreg.protocol.fact.Fact;
import org.screenreg.protocol.ladder.Hop;
import org.screenreg.template.Templates;

/** Prints what is known of a person and why the next step is what it is. */
public final class PersonPage {
    private static final Set<String> TOLD_BESIDE = Set.of("eligible", "risk", Protocol.MILESTONE_TABLE);

    private final Texts texts;
    private final Output out;
    private final Context context;
    private final Areas areas;
    private final LocalDate asOf;
    private final CodeList answers;
    private final CodeList outcomes;

    public PersonPage(Common common, Context context) {
        this.texts = common.texts();
        this.out = common.output();
        this.context = context;
        this.areas = context.areas();
        this.asOf = common.asOf();
        this.answers = context.codeLists().get("yes-no");
        this.outcomes = context.codeLists().get("outcome");
    }

    public void heading(PersonRecord record) {
        Person person = record.person();
        String village = person.village() == null ? texts.of("person.no-village") : areas.name(person.village());
        out.line(texts.of(
                "person.heading",
                person.key().toString(),
                Masked.name(person.name()),
                texts.of("sex." + person.sex()),
                String.valueOf(Period.between(person.birthDate(), asOf).getYears()),
                Masked.identityNumber(person.identityNumber()),
                village));
        record.aliases()
                .forEach(alias -> out.line(
                        alias.identityNumber().isEmpty()
                                ? texts.of("person.joined-row", alias.key())
                                : texts.of(
                                        "person.former-number",
                                        Masked.identityNumber(alias.identityNumber()),
                                        alias.key())));
    }

    /** Everything that was done, and the stages of every programme. */
    public void show(PersonRecord record) {
        FindingText words =
                new FindingText(texts, context.codeLists(), new TemplateNames(context.codeLists(), Templates.load()));
        heading(record);
        record.events()
                .forEach(event -> out.line("  %s  %s  %s: %s  %s"
                        .formatted(
                                event.performedOn(),
                                programme(event.programme()),
                                words.kind(event),
                                findings(event, words),
                                source(event.source()))));
        for (String programme : context.protocols().programmes()) {
            Course course = context.pathways().course(programme, record, asOf);
            out.line(texts.of("person.stages", programme(programme)));
            course.stageChanges().forEach(change -> out.line("  " + change(change)));
        }
    }

    private String change(StageChange change) {
        String moved = texts.of(
                "person.change",
                change.on().toString(),
                change.from() == null ? "–" : texts.of(change.from().label()),
                texts.of(change.to().label()),
                change.row(),
                String.valueOf(change.round()),
                source(change.source()));
        return change.legal() ? moved : moved + "  " + texts.of("person.illegal");
    }

    /** The steps a protocol asks for now, each with the facts, the row, the reason and where the rule stands. */
    public void explain(PersonRecord record, String programme) {
        Course course = context.pathways().course(programme, record, asOf);
        out.line("");
        out.line(texts.of("person.programme", programme(programme), course.version(), asOf.toString()));
        course.recommendations().stream()
                .filter(recommendation -> recommendation.until() == null)
                .forEach(this::explain);
        course.hits().stream()
                .filter(hit -> hit.table().equals(Protocol.CLOSING_TABLE))
                .forEach(this::because);
        if (!course.missingFacts().isEmpty()) {
            out.line(texts.of(
                    "person.missing", missing(course, context.protocols().inForce(programme, asOf))));
        }
        course.hits().stream()
                .filter(hit -> TOLD_BESIDE.contains(hit.table()))
                .forEach(hit -> out.line(texts.of("person.also", hit.table(), hit.row(), texts.of(hit.because()))));
    }

    private String missing(Course course, Protocol protocol) {
        return protocol.facts().stream()
                .filter(fact -> course.missingFacts().contains(fact.name()))
                .map(fact -> texts.of(fact.label()))
                .distinct()
                .collect(Collectors.joining(texts.of(new Label("、", "; "))));
    }

    private void explain(Recommendation step) {
        CodeList steps = context.codeLists().get("step");
        CodeList states = context.codeLists().get("state");
        Hit hit = step.hit();
        out.line(texts.of(
                "person.step",
                texts.of(steps.label(step.step())),
                texts.of(step.tier().label()),
                texts.of(step.stage().label()),
                texts.of(states.label(step.state())),
                step.step().equals("none") ? "" : due(step)));
        step.hops().forEach(this::hop);
        because(hit);
    }

    /** To whom the reminder went, or will go if nothing happens until then. */
    private void hop(Hop hop) {
        String sentence = hop.from().isAfter(asOf) ? "person.hop-ahead" : "person.hop";
        out.line(texts.of(
                sentence,
                hop.from().toString(),
                texts.of(hop.cause().label()),
                texts.of(hop.owner().label()),
                hop.dueOn().toString()));
    }

    private void because(Hit hit) {
        List<String> asked = asked(hit);
        hit.facts().stream()
                .filter(fact -> asked.contains(fact.name()))
                .forEach(fact -> out.line("    " + fact(hit, fact)));
        out.line(texts.of("person.because", texts.of(hit.because())));
        out.line(texts.of(
                "person.rule", hit.programme(), hit.version(), hit.table(), hit.row(), texts.of(hit.source())));
    }

    private String due(Recommendation step) {
        long late = ChronoUnit.DAYS.between(step.dueOn(), asOf);
        return late > 0
                ? texts.of("person.overdue", step.dueOn().toString(), String.valueOf(late))
                : texts.of("person.due", step.opensOn().toString(), step.dueOn().toString());
    }

    /** The facts the row itself looked at; what else its table may ask did not matter here. */
    private List<String> asked(Hit hit) {
        return protocol(hit)
                .flatMap(protocol -> protocol.row(hit.row()).stream())
                .flatMap(row -> row.asked().stream())
                .map(Fact::name)
                .toList();
    }

    private Stream<Protocol> protocol(Hit hit) {
        return context.protocols().versions(hit.programme()).stream()
                .filter(protocol -> protocol.version().equals(hit.version()));
    }

    /** A code as its list words it; what a table decides as outcomes are worded, any other value as answers are. */
    private Label answer(Hit hit, UsedFact used) {
        return protocol(hit)
                .flatMap(protocol -> protocol.facts().stream()
                        .filter(fact -> fact.name().equals(used.name()))
                        .flatMap(fact -> protocol.written(fact).stream()))
                .flatMap(written -> written.find("codes").stream())
                .flatMap(list -> context.codeLists().get(list.text()).codes().stream())
                .filter(code -> code.code().equals(used.value()))
                .map(Code::label)
                .findFirst()
                .orElseGet(() ->
                        outcomes.rank(used.value()) < 0 ? answers.label(used.value()) : outcomes.label(used.value()));
    }

    private String fact(Hit hit, UsedFact fact) {
        @Nullable ScreeningEvent from = fact.from();
        String value = texts.of("person.fact", texts.of(fact.label()), texts.of(answer(hit, fact)));
        if (from == null) {
            return value;
        }
        boolean isDay = fact.value().equals(from.performedOn().toString());
        return value + (isDay ? "" : "  " + from.performedOn()) + "  " + source(from.source());
    }

    private String findings(ScreeningEvent event, FindingText words) {
        String found = event.findings().entrySet().stream()
                .map(finding -> words.finding(event, finding.getKey(), finding.getValue()))
                .collect(Collectors.joining(", "));
        return event.facility() == null
                ? found
                : found + " @ "
                        + areas.facility(event.facility())
                                .map(area -> area.name())
                                .orElse(event.facility());
    }

    private String source(@Nullable EventSource source) {
        return source == null
                ? ""
                : texts.of("person.source", source.file(), source.sheet(), String.valueOf(source.row()));
    }

    private String programme(String code) {
        return texts.of(context.codeLists().get("programme").label(code));
    }
}
