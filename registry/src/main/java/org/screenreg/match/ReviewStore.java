package org.screenreg.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.screenreg.RegistryException;
import org.screenreg.journal.JournalStore;
import org.screenreg.match.DecisionStore.Made;
import org.screenreg.match.PairStore.Found;
import org.screenreg.person.PersonKey;
import org.screenreg.person.likeness.Candidate;
import org.screenreg.person.likeness.Everybody;
import org.screenreg.person.likeness.Likeness;
import org.screenreg.person.likeness.RegisterSearch;
import org.screenreg.person.likeness.RegisterSearch.Effort;
import org.screenreg.person.likeness.Traits;
import org.screenreg.person.likeness.Weights;
import org.screenreg.programme.Label;
import org.screenreg.store.Database;

/** What people do about pairs: look for them, look at them, decide, and take back. */
public final class ReviewStore {
    private final Database database;
    private final JournalStore journal;
    private final String account;
    private final LocalDate today;
    private final DecisionStore decisions;
    private final PairStore pairs;
    private final TraitsQuery traits;

    /** What somebody says of a pair; kept is the one of two that are the same whose number is kept. */
    public record Verdict(Pair pair, boolean same, PersonKey kept) {}

    /** What a search of the whole register found: pairs in all, and those nobody has decided yet. */
    public record Search(int persons, int pairs, Effort effort) {}

    /** What was kept of a review: the numbers of the decisions, and how many said what. */
    public record Outcome(List<Long> numbers, int same, int different) {}

    public ReviewStore(Database database, String county, JournalStore journal, String account, LocalDate today) {
        this.database = database;
        this.journal = journal;
        this.account = account;
        this.today = today;
        this.decisions = new DecisionStore(database, county);
        this.pairs = new PairStore(database, county);
        this.traits = new TraitsQuery(database, county);
    }

    /** All decisions that were ever made, oldest first. */
    public List<Decision> decisions() {
        return decisions.all();
    }

    /** The pairs nobody has decided, the most alike first. */
    public List<Undecided> undecided() {
        Set<Pair> decided = counting().map(Decision::pair).collect(Collectors.toSet());
        List<Found> open = pairs.all().stream()
                .filter(one -> !decided.contains(one.pair()))
                .toList();
        Map<Long, Traits> people = traits.known(numbers(open));
        traits.unidentified(today).forEach(people::putIfAbsent);
        Weights weights = Weights.load();
        List<Undecided> undecided = new ArrayList<>();
        for (Found found : open) {
            Optional<Traits> one = Optional.ofNullable(people.get(found.one().value()));
            Optional<Traits> other =
                    Optional.ofNullable(people.get(found.other().value()));
            if (one.isPresent() && other.isPresent()) {
                Likeness likeness = weights.compare(one.get(), other.get());
                undecided.add(new Undecided(found.origin(), new Candidate(one.get(), other.get(), likeness)));
            }
        }
        return undecided;
    }

    private Stream<Decision> counting() {
        return decisions.all().stream().filter(Decision::counts);
    }

    private static Collection<Long> numbers(List<Found> found) {
        Set<Long> numbers = new TreeSet<>();
        found.forEach(one -> {
            numbers.add(one.one().value());
            numbers.add(one.other().value());
        });
        return numbers;
    }

    /** Searches the whole register for people who stand in it twice, and keeps the pairs for review. */
    public Search search() {
        Everybody everybody = new Everybody();
        traits.forEachKnown(everybody::add);
        Set<Pair> decided = counting().map(Decision::pair).collect(Collectors.toSet());
        List<Candidate> found = new ArrayList<>();
        Effort effort = new RegisterSearch(Weights.load(), everybody).forEachPossible(one -> {
            if (!decided.contains(pair(one))) {
                found.add(one);
            }
        });
        database.transact(sql -> {
            pairs.replace(sql, Origin.REGISTER, found, today);
            journal.write(
                    sql, "match-find", "%d persons, %d pairs to review".formatted(everybody.size(), found.size()));
        });
        return new Search(everybody.size(), found.size(), effort);
    }

    private static Pair pair(Candidate one) {
        return Pair.of(
                new PersonKey(one.one().person()), new PersonKey(one.other().person()));
    }

    /** Keeps what somebody said of pairs, all of it or nothing; what was decided before is not decided again. */
    public Outcome decide(List<Verdict> verdicts) {
        Map<Pair, Undecided> open = undecided().stream()
                .collect(Collectors.toMap(one -> pair(one.candidate()), one -> one, (one, same) -> one));
        List<Made> made = verdicts.stream()
                .filter(verdict -> open.containsKey(verdict.pair()))
                .distinct()
                .map(verdict -> made(verdict, Objects.requireNonNull(open.get(verdict.pair()))))
                .toList();
        refuseTwoOwners(made, open);
        List<Long> numbers = new ArrayList<>();
        database.transact(sql -> made.forEach(one -> {
            long number = decisions.add(sql, one, account, today);
            numbers.add(number);
            journal.write(sql, "match-decide", sentence(number, one));
        }));
        int same = (int) made.stream().filter(Made::same).count();
        return new Outcome(numbers, same, made.size() - same);
    }

    /** A row is about one human being; said to be two, it would join those two. */
    private static void refuseTwoOwners(List<Made> made, Map<Pair, Undecided> open) {
        Set<PersonKey> owned = new HashSet<>();
        for (Made one : made) {
            Undecided about = open.get(Pair.of(one.one(), one.other()));
            if (one.same() && about != null && about.origin() == Origin.ROW && !owned.add(one.one())) {
                throw new RegistryException(new Label(
                        "同一行 " + one.one() + " 被判定为两个不同的人，请只保留一个“同一人”。",
                        "The row " + one.one() + " is said to be two persons; only one of its pairs can be the same."));
            }
        }
    }

    private static Made made(Verdict verdict, Undecided about) {
        Candidate candidate = about.candidate();
        PersonKey one = new PersonKey(candidate.one().person());
        PersonKey other = new PersonKey(candidate.other().person());
        PersonKey kept = about.origin() == Origin.ROW ? other : verdict.kept();
        return new Made(one, other, verdict.same(), kept, candidate.weight());
    }

    private static String sentence(long number, Made made) {
        return "decision %d: %s and %s are %s"
                .formatted(
                        number, made.one(), made.other(), made.same() ? "the same, kept " + made.kept() : "different");
    }

    /** Takes decisions back, all or none; those they speak of are what they were before. */
    public List<Decision> undo(List<Long> numbers) {
        Map<Long, Decision> all = decisions.all().stream().collect(Collectors.toMap(Decision::number, one -> one));
        List<Decision> undone = new ArrayList<>();
        database.transact(sql -> {
            for (long number : numbers) {
                Decision decision = counting(number, Optional.ofNullable(all.get(number)));
                decisions.undo(sql, number, account, today);
                journal.write(sql, "match-undo", "decision " + number);
                undone.add(decision);
            }
        });
        return undone;
    }

    private static Decision counting(long number, Optional<Decision> found) {
        Decision decision = found.orElseThrow(() -> RegistryException.wrongCall(new Label(
                "没有第 " + number + " 号判定。用 screening match list --decided 查看全部判定。",
                "There is no decision " + number + ". 'screening match list --decided' shows the decisions.")));
        if (!decision.counts()) {
            throw RegistryException.wrongCall(new Label(
                    "第 " + number + " 号判定已于 " + decision.undoneOn() + " 撤销。",
                    "Decision " + number + " was taken back on " + decision.undoneOn() + "."));
        }
        return decision;
    }

    /** The latest day anything was decided or taken back. */
    public Optional<LocalDate> latestDay() {
        return decisions.all().stream()
                .flatMap(one -> Stream.of(Optional.of(one.on()), Optional.ofNullable(one.undoneOn())))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }
}
