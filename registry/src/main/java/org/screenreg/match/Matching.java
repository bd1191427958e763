package org.screenreg.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.screenreg.match.DecisionStore.Made;
import org.screenreg.match.PairStore.Found;
import org.screenreg.person.PersonKey;
import org.screenreg.person.likeness.Candidate;
import org.screenreg.person.likeness.RowSearch;
import org.screenreg.person.likeness.Traits;
import org.screenreg.person.likeness.Weights;
import org.screenreg.store.Database;

/**
 * Gives rows without a valid number to the persons they are about, where nothing speaks against it, and notes who else they
 * may be. What comes out depends on what the register knows, not on the order it came in.
 */
public final class Matching {
    private final Database database;
    private final TraitsQuery traits;
    private final DecisionStore decisions;
    private final PairStore pairs;

    public Matching(Database database, String county) {
        this.database = database;
        this.traits = new TraitsQuery(database, county);
        this.decisions = new DecisionStore(database, county);
        this.pairs = new PairStore(database, county);
    }

    /** Brings what the program decided by itself up to date; gives the persons concerned by what changed. */
    public Set<Long> refresh(LocalDate today) {
        if (decisions.goesBeyond(today)) {
            return Set.of();
        }
        Map<Long, Traits> rows = traits.unidentified(today);
        List<Decision> all = decisions.all();
        List<Decision> automatic =
                all.stream().filter(one -> one.counts() && one.automatic()).toList();
        List<Found> noted =
                pairs.all().stream().filter(one -> one.origin() == Origin.ROW).toList();
        if (rows.isEmpty() && automatic.isEmpty() && noted.isEmpty()) {
            return Set.of();
        }
        Outcome outcome = search(rows, all);
        return apply(outcome, automatic, noted, today);
    }

    /** What a search came to: whom rows are given to, and which pairs somebody has to look at. */
    private record Outcome(List<Candidate> certain, List<Candidate> undecided) {}

    private Outcome search(Map<Long, Traits> rows, List<Decision> all) {
        List<Decision> byPeople =
                all.stream().filter(one -> one.counts() && !one.automatic()).toList();
        Set<Long> settled = byPeople.stream()
                .filter(Decision::same)
                .flatMap(one -> List.of(one.one().value(), one.other().value()).stream())
                .collect(Collectors.toSet());
        Set<Pair> different =
                byPeople.stream().filter(one -> !one.same()).map(Decision::pair).collect(Collectors.toSet());
        Set<Pair> vetoed =
                all.stream().filter(Decision::isVeto).map(Decision::pair).collect(Collectors.toSet());
        List<Traits> open = rows.values().stream()
                .filter(row -> !settled.contains(row.person()))
                .toList();
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        if (open.isEmpty()) {
            return outcome;
        }
        RowSearch search = new RowSearch(Weights.load(), open);
        traits.forEachKnown(search::offer);
        search.candidates().values().forEach(found -> {
            List<Candidate> left =
                    found.stream().filter(one -> !different.contains(pair(one))).toList();
            Optional<Candidate> certain = search.certain(left).filter(one -> !vetoed.contains(pair(one)));
            certain.ifPresentOrElse(
                    outcome.certain()::add, () -> outcome.undecided().addAll(left));
        });
        return outcome;
    }

    private static Pair pair(Candidate one) {
        return Pair.of(
                new PersonKey(one.one().person()), new PersonKey(one.other().person()));
    }

    private Set<Long> apply(Outcome outcome, List<Decision> automatic, List<Found> noted, LocalDate today) {
        Map<Pair, Candidate> wanted = new HashMap<>();
        outcome.certain().forEach(one -> wanted.put(pair(one), one));
        List<Decision> stale = automatic.stream()
                .filter(one -> !wanted.containsKey(one.pair()))
                .toList();
        automatic.forEach(one -> wanted.remove(one.pair()));
        Set<Pair> before = noted.stream().map(Found::pair).collect(Collectors.toSet());
        Set<Pair> after = outcome.undecided().stream().map(Matching::pair).collect(Collectors.toSet());
        if (stale.isEmpty() && wanted.isEmpty() && before.equals(after)) {
            return Set.of();
        }
        database.transact(sql -> {
            stale.forEach(one -> decisions.undo(sql, one.number(), DecisionStore.PROGRAM, today));
            wanted.values().forEach(one -> decisions.add(sql, made(one), DecisionStore.PROGRAM, today));
            pairs.replace(sql, Origin.ROW, outcome.undecided(), today);
        });
        Set<Long> concerned = new TreeSet<>();
        stale.forEach(
                one -> concerned.addAll(Set.of(one.one().value(), one.other().value())));
        wanted.values()
                .forEach(one -> concerned.addAll(
                        new HashSet<>(List.of(one.one().person(), one.other().person()))));
        return concerned;
    }

    private static Made made(Candidate one) {
        PersonKey person = new PersonKey(one.other().person());
        return new Made(new PersonKey(one.one().person()), person, true, person, one.weight());
    }
}
