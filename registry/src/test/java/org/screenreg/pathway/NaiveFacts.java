package org.screenreg.pathway;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.definition.Definition;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.person.Person;
import org.screenreg.protocol.cell.Value;
import org.screenreg.protocol.score.Formulas;

/**
 * What is known of a person on one day, read from the protocol file anew for every question; slow and simple on purpose.
 * A value is a word, a Double or a LocalDate; null is unknown.
 */
final class NaiveFacts {
    /** A value and the event that stated it. */
    record Known(@Nullable Object value, @Nullable ScreeningEvent from) {}

    private static final Known NOTHING = new Known(null, null);

    private final NaiveProtocol protocol;
    private final Person person;
    private final List<ScreeningEvent> events;
    private final LocalDate day;
    private final LocalDate roundStart;
    private final Map<String, Known> answered = new HashMap<>();

    NaiveFacts(NaiveProtocol protocol, Person person, List<ScreeningEvent> all, LocalDate day, LocalDate roundStart) {
        this.protocol = protocol;
        this.person = person;
        this.events =
                all.stream().filter(event -> !event.performedOn().isAfter(day)).toList();
        this.day = day;
        this.roundStart = roundStart;
    }

    void decide(String outcome, String word, @Nullable ScreeningEvent from) {
        answered.put(outcome, new Known(word, from));
    }

    Known get(String name) {
        Known known = answered.get(name);
        if (known == null) {
            Map<String, Definition> fact = protocol.fact(name);
            known = fact == null ? new Known(protocol.choice(name), null) : read(fact);
            answered.put(name, known);
        }
        return known;
    }

    @Nullable
    ScreeningEvent later(@Nullable ScreeningEvent one, @Nullable ScreeningEvent other) {
        return events.indexOf(one) >= events.indexOf(other) ? one : other;
    }

    private Known read(Map<String, Definition> fact) {
        if (fact.containsKey("person")) {
            return person(fact.get("person").text());
        }
        if (fact.containsKey("months-since")) {
            return months(fact);
        }
        if (fact.containsKey("passed")) {
            Known date = get(fact.get("passed").text());
            return date.value() instanceof LocalDate end
                    ? new Known(String.valueOf(end.isBefore(day)), date.from())
                    : NOTHING;
        }
        if (fact.containsKey("age-on")) {
            Known date = get(fact.get("age-on").text());
            return date.value() instanceof LocalDate on ? new Known(age(on), date.from()) : NOTHING;
        }
        if (fact.containsKey("formula")) {
            return formula(fact);
        }
        if (fact.containsKey("at-least")) {
            return atLeast(fact);
        }
        return fromEvents(fact);
    }

    private Known person(String what) {
        return switch (what) {
            case "sex" ->
                new Known(
                        person.sex().code().equals("unknown")
                                ? null
                                : person.sex().code(),
                        null);
            case "age" -> new Known(age(day), null);
            case "died" -> new Known(reached(person.diedOn()), null);
            default -> new Known(reached(person.movedOn()), null);
        };
    }

    private Double age(LocalDate on) {
        return (double) Period.between(person.birthDate(), on).getYears();
    }

    private String reached(@Nullable LocalDate date) {
        return String.valueOf(date != null && !date.isAfter(day));
    }

    private Known months(Map<String, Definition> fact) {
        Known start = get(fact.get("months-since").text());
        Known end = fact.containsKey("until") ? get(fact.get("until").text()) : new Known(day, null);
        if (!(start.value() instanceof LocalDate from) || !(end.value() instanceof LocalDate to)) {
            return NOTHING;
        }
        int months = 0;
        while (!from.plusMonths(months + 1L).isAfter(to)) {
            months++;
        }
        return new Known((double) months, later(start.from(), end.from()));
    }

    private Known formula(Map<String, Definition> fact) {
        List<Value> values = new ArrayList<>();
        ScreeningEvent latest = null;
        for (String part : protocol.texts(fact.get("with"))) {
            Known known = get(part);
            latest = later(latest, known.from());
            values.add(
                    known.value() == null
                            ? Value.UNKNOWN
                            : known.value() instanceof Double number
                                    ? new Value.Amount(number)
                                    : new Value.Word((String) known.value()));
        }
        Value result = Formulas.find(fact.get("formula").text()).orElseThrow().of(values);
        return new Known(
                result instanceof Value.Amount amount ? amount.number() : result.isKnown() ? result.text() : null,
                latest);
    }

    private Known atLeast(Map<String, Definition> fact) {
        int needed = fact.get("at-least").wholeNumber();
        int holds = 0;
        int open = 0;
        ScreeningEvent latest = null;
        for (Map<String, Definition> thing : protocol.maps(fact.get("of"))) {
            boolean fails = false;
            boolean unclear = false;
            for (Map.Entry<String, Definition> condition : thing.entrySet()) {
                Known known = get(condition.getKey());
                latest = later(latest, known.from());
                fails |= known.value() != null && !protocol.accepts(condition.getValue(), known.value());
                unclear |= known.value() == null;
            }
            holds += !fails && !unclear ? 1 : 0;
            open += !fails && unclear ? 1 : 0;
        }
        return holds >= needed
                ? new Known("true", latest)
                : holds + open < needed ? new Known("false", latest) : NOTHING;
    }

    private Known fromEvents(Map<String, Definition> fact) {
        LocalDate first = firstDay(fact);
        List<ScreeningEvent> counting = events.stream()
                .filter(event -> !event.performedOn().isBefore(first))
                .filter(event -> counts(event, fact))
                .toList();
        if (fact.containsKey("date-of")) {
            return date(of(counting, protocol.texts(fact.get("date-of"))), true);
        }
        if (fact.containsKey("first-date-of")) {
            return date(of(counting, protocol.texts(fact.get("first-date-of"))), false);
        }
        if (fact.containsKey("count")) {
            List<ScreeningEvent> found = of(counting, protocol.texts(fact.get("count")));
            long days =
                    found.stream().map(ScreeningEvent::performedOn).distinct().count();
            return new Known((double) days, found.isEmpty() ? null : found.get(found.size() - 1));
        }
        if (fact.containsKey("ever")) {
            List<String> wanted = protocol.texts(fact.get("in"));
            return counting.stream()
                    .filter(event ->
                            stated(event, protocol.texts(fact.get("ever"))).anyMatch(wanted::contains))
                    .findFirst()
                    .map(event -> new Known("true", event))
                    .orElse(new Known("false", null));
        }
        return latest(counting, fact);
    }

    private Known latest(List<ScreeningEvent> counting, Map<String, Definition> fact) {
        Known best = NOTHING;
        int bestRank = -1;
        for (int i = counting.size() - 1; i >= 0; i--) {
            ScreeningEvent event = counting.get(i);
            if (best.from() != null && event.performedOn().isBefore(best.from().performedOn())) {
                break;
            }
            for (String text : stated(event, paths(fact)).toList()) {
                Object value = NaiveDomain.read(fact, text);
                int rank = value == null ? -1 : NaiveDomain.rank(fact, value);
                if (rank > bestRank) {
                    best = new Known(value, event);
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    private LocalDate firstDay(Map<String, Definition> fact) {
        boolean ever = fact.containsKey("scope") && fact.get("scope").text().equals("ever");
        LocalDate first = ever ? LocalDate.MIN : roundStart;
        if (fact.containsKey("not-before") && get(fact.get("not-before").text()).value() instanceof LocalDate date) {
            first = date.isAfter(first) ? date : first;
        }
        if (fact.containsKey("later-than") && get(fact.get("later-than").text()).value() instanceof LocalDate date) {
            first = date.isBefore(first) ? first : date.plusDays(1);
        }
        return first;
    }

    private boolean counts(ScreeningEvent event, Map<String, Definition> fact) {
        String programme =
                fact.containsKey("of-programme") ? fact.get("of-programme").text() : protocol.programme();
        return event.programme().equals(programme)
                && map(fact, "where").entrySet().stream().allMatch(asked -> has(event, asked))
                && map(fact, "unless").entrySet().stream().noneMatch(asked -> has(event, asked))
                && (!fact.containsKey("stating-any")
                        || protocol.maps(fact.get("stating-any")).stream()
                                .anyMatch(one -> one.entrySet().stream().allMatch(asked -> itself(event, asked))))
                && map(fact, "stating").entrySet().stream().allMatch(asked -> states(event, asked));
    }

    private boolean has(ScreeningEvent event, Map.Entry<String, Definition> asked) {
        return protocol.texts(asked.getValue()).contains(event.findings().get(asked.getKey()));
    }

    private boolean itself(ScreeningEvent event, Map.Entry<String, Definition> asked) {
        String choice = protocol.choice(asked.getKey());
        return choice == null
                ? paths(protocol.fact(asked.getKey())).stream().anyMatch(path -> path.startsWith(event.kind() + "."))
                        && states(event, asked)
                : protocol.accepts(asked.getValue(), choice);
    }

    private boolean states(ScreeningEvent event, Map.Entry<String, Definition> asked) {
        Map<String, Definition> finding = protocol.fact(asked.getKey());
        boolean canState = paths(finding).stream().anyMatch(path -> path.startsWith(event.kind() + "."));
        return !canState
                || stated(event, paths(finding))
                        .map(text -> NaiveDomain.read(finding, text))
                        .anyMatch(value -> value != null && protocol.accepts(asked.getValue(), value));
    }

    private static List<ScreeningEvent> of(List<ScreeningEvent> events, List<String> kinds) {
        return events.stream().filter(event -> kinds.contains(event.kind())).toList();
    }

    private static Known date(List<ScreeningEvent> found, boolean last) {
        if (found.isEmpty()) {
            return NOTHING;
        }
        ScreeningEvent event = found.get(last ? found.size() - 1 : 0);
        return new Known(event.performedOn(), event);
    }

    private List<String> paths(Map<String, Definition> fact) {
        return protocol.texts(fact.get(fact.containsKey("worst") ? "worst" : "latest"));
    }

    private static Stream<String> stated(ScreeningEvent event, List<String> paths) {
        return paths.stream()
                .filter(path -> path.startsWith(event.kind() + "."))
                .map(path -> event.findings().get(path.substring(event.kind().length() + 1)))
                .filter(text -> text != null);
    }

    private Map<String, Definition> map(Map<String, Definition> fact, String key) {
        return fact.containsKey(key) ? protocol.map(fact.get(key)) : Map.of();
    }
}
