package org.screenreg.protocol.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.CodeLists;
import org.screenreg.protocol.cell.Cell;
import org.screenreg.protocol.cell.CellGrammar;
import org.screenreg.protocol.cell.Domain;
import org.screenreg.protocol.cell.Parameter;
import org.screenreg.protocol.cell.Parameters;
import org.screenreg.protocol.score.Formula;
import org.screenreg.protocol.score.Formulas;

/** The facts of one protocol, and the closed set of ways in which a protocol may declare one. */
public final class FactCatalogue {
    private static final Set<String> KEYS = Set.of(
            "label",
            "of-programme",
            "person",
            "latest",
            "worst",
            "date-of",
            "first-date-of",
            "ever",
            "in",
            "count",
            "within",
            "months-since",
            "passed",
            "age-on",
            "formula",
            "with",
            "at-least",
            "of",
            "scope",
            "not-before",
            "later-than",
            "stating",
            "stating-any",
            "until",
            "where",
            "unless",
            "codes",
            "values",
            "range",
            "date",
            "step",
            "ratio");

    private final DomainReader domains;
    private final CellGrammar grammar;
    private final SelectionReader selections;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Fact> byName = new HashMap<>();
    private final Map<String, Definition> undeclared = new LinkedHashMap<>();

    public FactCatalogue(String programme, CodeLists lists, Parameters parameters) {
        this.domains = new DomainReader(lists);
        this.grammar = new CellGrammar(parameters);
        this.selections = new SelectionReader(programme, lists, parameters, this);
        parameters.all().stream().filter(Parameter::isChoice).forEach(this::set);
    }

    /** All facts in the order of their indexes. */
    public List<Fact> all() {
        return List.copyOf(facts);
    }

    /** The fact named at a place of a file; one that is written further down is declared now. */
    public Fact get(Definition place, String name) {
        Definition written = undeclared.remove(name);
        if (written != null) {
            declare(name, written);
        }
        Fact fact = byName.get(name);
        if (fact == null) {
            throw place.wrong(Flaw.FACT_UNKNOWN, name);
        }
        return fact;
    }

    /** Notes what is written of a fact, which others may name before it is declared. */
    public void note(String name, Definition fact) {
        if (undeclared.putIfAbsent(name, fact) != null || byName.containsKey(name)) {
            throw fact.wrong(Flaw.FACT_TWICE, name);
        }
    }

    /** Declares a noted fact unless another one has needed it already. */
    public void declare(String name) {
        Definition fact = undeclared.remove(name);
        if (fact != null) {
            declare(name, fact);
        }
    }

    private void declare(String name, Definition fact) {
        fact.allowOnly(KEYS);
        FactSource source = source(fact);
        add(fact, new Fact(name, fact.get("label").label(), domains.read(fact), source, facts.size()));
    }

    /** Adds the fact that a table's outcome is for later tables. */
    public Fact outcome(Definition table, String name, Collection<String> words) {
        Fact fact = Fact.outcome(name, table.get("label").label(), List.copyOf(new TreeSet<>(words)), facts.size());
        add(table, fact);
        return fact;
    }

    private void set(Parameter choice) {
        Domain domain = new Domain.Words(choice.choices(), false);
        FactSource setting = new FactSource.Setting(domain.read(choice.value()));
        Fact fact = new Fact(choice.name(), choice.meaning(), domain, setting, facts.size());
        byName.put(fact.name(), fact);
        facts.add(fact);
    }

    private void add(Definition place, Fact fact) {
        if (byName.put(fact.name(), fact) != null) {
            throw place.wrong(Flaw.FACT_TWICE, fact.name());
        }
        facts.add(fact);
    }

    private FactSource source(Definition fact) {
        Map<String, Definition> parts = fact.map();
        if (fact.find("of-programme").isPresent() && !readsEvents(parts)) {
            throw fact.get("of-programme").wrong(Flaw.OTHER_PROGRAMME_WITHOUT_EVENTS);
        }
        if (parts.containsKey("person")) {
            return person(parts.get("person"));
        }
        if (parts.containsKey("months-since")) {
            return new MonthsSince(
                    date(fact, "months-since"), fact.find("until").isPresent() ? date(fact, "until") : null);
        }
        if (parts.containsKey("passed")) {
            return new FactSource.Passed(date(fact, "passed"));
        }
        if (parts.containsKey("age-on")) {
            return new AgeOn(date(fact, "age-on"));
        }
        if (parts.containsKey("formula")) {
            return formula(fact);
        }
        return parts.containsKey("at-least") ? atLeast(fact) : fromEvents(fact);
    }

    private static boolean readsEvents(Map<String, Definition> parts) {
        return Stream.of("latest", "worst", "date-of", "first-date-of", "ever", "count")
                .anyMatch(parts::containsKey);
    }

    private FactSource fromEvents(Definition fact) {
        Selection selection = selections.read(fact);
        Map<String, Definition> parts = fact.map();
        if (parts.containsKey("date-of")) {
            return new DateOf(fact.texts("date-of"), false, selection);
        }
        if (parts.containsKey("first-date-of")) {
            return new DateOf(fact.texts("first-date-of"), true, selection);
        }
        if (parts.containsKey("ever")) {
            return new EverFound(paths(fact.get("ever")), fact.get("in").texts(), selection);
        }
        if (parts.containsKey("count")) {
            return new CountFound(fact.texts("count"), selections.months(fact), selection);
        }
        if (parts.containsKey("worst") || parts.containsKey("latest")) {
            return latest(fact, selection);
        }
        throw fact.wrong(Flaw.FACT_WITHOUT_ORIGIN);
    }

    private LatestFinding latest(Definition fact, Selection selection) {
        Domain domain = domains.read(fact);
        boolean worst = fact.find("worst").isPresent();
        if (worst && !(domain instanceof Domain.Words words && words.ranked())) {
            throw fact.wrong(Flaw.WORST_WITHOUT_ORDER);
        }
        return new LatestFinding(paths(fact.get(worst ? "worst" : "latest")), selection, domain);
    }

    private static List<Path> paths(Definition places) {
        return places.list().stream().map(Path::read).toList();
    }

    private static PersonFact person(Definition place) {
        return switch (place.text()) {
            case "sex" -> PersonFact.SEX;
            case "age" -> PersonFact.AGE;
            case "died" -> PersonFact.DIED;
            case "moved" -> PersonFact.MOVED;
            default -> throw place.wrong(Flaw.VALUE_NOT_ALLOWED, place.text(), List.of("sex", "age", "died", "moved"));
        };
    }

    private FormulaFact formula(Definition fact) {
        Definition name = fact.get("formula");
        Formula formula = Formulas.find(name.text())
                .orElseThrow(() -> name.wrong(Flaw.FORMULA_UNKNOWN, name.text(), Formulas.names()));
        List<Fact> parts = fact.get("with").list().stream()
                .map(part -> get(part, part.text()))
                .toList();
        parts.stream().filter(Fact::changesWithTime).findFirst().ifPresent(part -> {
            throw fact.wrong(Flaw.FORMULA_CHANGES_WITH_TIME, part.name());
        });
        return new FormulaFact(formula, parts);
    }

    private AtLeast atLeast(Definition fact) {
        List<List<Condition>> things = new ArrayList<>();
        for (Definition thing : fact.get("of").list()) {
            List<Condition> conditions = new ArrayList<>();
            thing.map().forEach((name, cell) -> conditions.add(condition(cell, name)));
            things.add(List.copyOf(conditions));
        }
        return new AtLeast(fact.get("at-least").wholeNumber(), things);
    }

    /** What a cell at a place accepts of the fact named there. */
    Condition condition(Definition place, String name) {
        Fact asked = get(place, name);
        Cell cell = grammar.read(place, asked.domain());
        asked.askedBy(cell);
        return new Condition(asked, cell);
    }

    /** The date named under a key. */
    Fact date(Definition fact, String key) {
        Definition place = fact.get(key);
        Fact date = get(place, place.text());
        if (!date.domain().equals(Domain.DAY)) {
            throw place.wrong(Flaw.FACT_NOT_A_DATE, date.name());
        }
        return date;
    }
}
