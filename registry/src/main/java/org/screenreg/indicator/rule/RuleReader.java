package org.screenreg.indicator.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.pathway.Milestone;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.protocol.Target;

/** Reads how an indicator counts; whatever is not one of the known ways is refused with file and line. */
public final class RuleReader {
    private static final int OLDEST = 130;

    private final CodeLists codeLists;
    private final EventRuleReader events;

    public RuleReader(CodeLists codeLists) {
        this.codeLists = codeLists;
        this.events = new EventRuleReader(codeLists);
    }

    /** A mapping with one key, the way of counting, such as {@code { rounds: { of: …, those: … } }}. */
    public Rule read(Definition place) {
        Map<String, Definition> ways = place.map();
        if (ways.size() != 1) {
            throw place.wrong(Flaw.ONE_WAY_OF_COUNTING);
        }
        var way = ways.entrySet().iterator().next();
        Definition body = way.getValue();
        return switch (way.getKey()) {
            case "rounds" -> rounds(body);
            case "residents" -> residents(body);
            case "requests" -> requests(body);
            case "patients" -> patients(body);
            case "events" -> events.events(body);
            case "results" -> events.results(body);
            case "screenings" -> new ScreeningRule();
            case "rows" -> new RowRule(body.choice(RowRule.Those.values()));
            case "lines" -> lines(body);
            case "needs" -> new FeedRule(body.label());
            default ->
                throw body.wrong(
                        Flaw.VALUE_NOT_ALLOWED,
                        way.getKey(),
                        List.of(
                                "rounds",
                                "residents",
                                "screenings",
                                "requests",
                                "patients",
                                "events",
                                "results",
                                "rows",
                                "lines",
                                "needs"));
        };
    }

    private Rule rounds(Definition body) {
        body.allowOnly(Set.of("of", "those", "days"));
        return new RoundRule(
                round(body.find("of")),
                round(body.find("those")),
                body.find("days").map(RuleReader::within));
    }

    private static RoundTest round(Optional<Definition> test) {
        test.ifPresent(given -> given.allowOnly(Set.of(
                "in-period", "reached", "reached-any", "missing", "within", "in-target", "missed-cancer", "history")));
        return new RoundTest(
                milestones(test, "in-period"),
                milestones(test, "reached"),
                milestones(test, "reached-any"),
                milestones(test, "missing"),
                test.flatMap(given -> given.find("within")).map(RuleReader::within),
                claim(test, "in-target"),
                claim(test, "missed-cancer"),
                test.flatMap(given -> given.find("history")).map(text -> text.choice(History.values())));
    }

    private static RoundTest.Within within(Definition time) {
        time.allowOnly(Set.of("from", "to", "within"));
        return new RoundTest.Within(
                milestone(time.get("from")),
                milestone(time.get("to")),
                time.get("within").wholeNumber());
    }

    private Rule residents(Definition body) {
        body.allowOnly(Set.of("ages", "sex", "everybody", "of", "those"));
        Optional<Target> ages = body.find("ages").map(range -> target(range, body.text("sex", "any")));
        return new ResidentRule(
                ages, claim(Optional.of(body), "everybody"), resident(body.find("of")), resident(body.find("those")));
    }

    private static Target target(Definition range, String sex) {
        String[] ends = range.text().split("\\.\\.", -1);
        if (ends.length == 2 && ends[0].matches("\\d{1,3}") && ends[1].matches("\\d{0,3}")) {
            return new Target(sex, Integer.parseInt(ends[0]), ends[1].isEmpty() ? OLDEST : Integer.parseInt(ends[1]));
        }
        throw range.wrong(Flaw.NOT_AGES, range.text());
    }

    private ResidentTest resident(Optional<Definition> test) {
        test.ifPresent(given -> given.allowOnly(
                Set.of("screened", "covered", "in-period", "reached", "states", "ages", "known", "done", "seen")));
        return new ResidentTest(
                claim(test, "screened"),
                claim(test, "covered"),
                test.flatMap(given -> given.find("in-period")).map(RuleReader::milestone),
                test.flatMap(given -> given.find("reached")).map(RuleReader::milestone),
                codes(test.flatMap(given -> given.find("states")), "state", Flaw.STATE_UNKNOWN),
                test.flatMap(given -> given.find("ages")).map(range -> target(range, "any")),
                known(test.flatMap(given -> given.find("known"))),
                events.kinds(test.flatMap(given -> given.find("done"))),
                claim(test, "seen"));
    }

    private static Set<String> known(Optional<Definition> list) {
        list.ifPresent(given -> given.list().forEach(what -> {
            if (!ResidentTest.KNOWN.contains(what.text())) {
                throw what.wrong(Flaw.VALUE_NOT_ALLOWED, what.text(), ResidentTest.KNOWN);
            }
        }));
        return list.map(given -> Set.copyOf(given.texts())).orElse(Set.of());
    }

    private Rule requests(Definition body) {
        body.allowOnly(Set.of("steps", "tier", "when", "all", "on-time", "within", "measured"));
        Optional<String> tier = body.find("tier").map(RuleReader::tier);
        return new RequestRule(
                codes(body.find("steps"), "step", Flaw.STEP_UNKNOWN),
                tier,
                body.get("when").choice(RequestRule.When.values()),
                claim(Optional.of(body), "all")
                        ? RequestRule.Counts.ALL
                        : claim(Optional.of(body), "on-time") ? RequestRule.Counts.ON_TIME : RequestRule.Counts.DONE,
                body.find("within")
                        .map(days -> OptionalInt.of(days.wholeNumber()))
                        .orElse(OptionalInt.empty()),
                claim(Optional.of(body), "measured"));
    }

    private static Rule lines(Definition body) {
        body.allowOnly(Set.of("what", "those"));
        return new LineRule(
                body.get("what").choice(LineRule.What.values()),
                body.find("those")
                        .map(those -> those.choice(LineRule.Those.values()))
                        .orElse(LineRule.Those.ALL));
    }

    private static String tier(Definition text) {
        List<String> known =
                List.of(CareTier.values()).stream().map(CareTier::code).toList();
        if (!known.contains(text.text())) {
            throw text.wrong(Flaw.TIER_UNKNOWN, text.text(), known);
        }
        return text.text();
    }

    private static Rule patients(Definition body) {
        body.allowOnly(Set.of("visited", "among", "visit", "per-year", "kinds", "says", "answers"));
        Definition visit = body.get("visit");
        visit.allowOnly(Set.of("kind", "unless"));
        return new PatientRule(
                new PatientRule.Of(claim(Optional.of(body), "visited"), body.texts("among")),
                new PatientRule.Visit(visit.get("kind").text(), EventRuleReader.values(visit.find("unless"))),
                new PatientRule.Those(
                        body.find("per-year").map(Definition::wholeNumber).orElse(0),
                        Set.copyOf(body.texts("kinds")),
                        EventRuleReader.values(body.find("says")),
                        body.texts("answers")));
    }

    private Set<String> codes(Optional<Definition> list, String codeList, Flaw unknown) {
        CodeList known = codeLists.get(codeList);
        list.ifPresent(codes -> codes.list().forEach(code -> {
            if (known.codes().stream().noneMatch(one -> one.code().equals(code.text()))) {
                throw code.wrong(unknown, code.text());
            }
        }));
        return list.map(codes -> Set.copyOf(codes.texts())).orElse(Set.of());
    }

    private static List<Milestone> milestones(Optional<Definition> test, String key) {
        return test.flatMap(given -> given.find(key)).stream()
                .flatMap(list -> list.list().stream())
                .map(RuleReader::milestone)
                .toList();
    }

    private static Milestone milestone(Definition text) {
        List<String> known =
                List.of(Milestone.values()).stream().map(Milestone::code).toList();
        if (!known.contains(text.text())) {
            throw text.wrong(Flaw.VALUE_NOT_ALLOWED, text.text(), known);
        }
        return Milestone.parse(text.text());
    }

    private static boolean claim(Optional<Definition> test, String key) {
        return test.flatMap(given -> given.find(key)).map(Definition::claim).orElse(false);
    }
}
