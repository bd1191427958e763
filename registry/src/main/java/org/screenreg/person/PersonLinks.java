package org.screenreg.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which numbers of the register are one human being, as the decisions of a date say. Their order cannot matter. */
public final class PersonLinks {
    private final Map<Long, List<Long>> groups = new HashMap<>();

    /** Two numbers that are the same, and the one of them that is kept. */
    public record Link(long one, long other, long kept) {}

    public PersonLinks(Collection<Link> links) {
        Map<Long, Set<Long>> joined = new TreeMap<>();
        Set<Long> superseded = new HashSet<>();
        for (Link link : links) {
            join(joined, link.one(), link.other());
            superseded.add(link.kept() == link.one() ? link.other() : link.one());
        }
        Comparator<Long> keptFirst = Comparator.comparing(superseded::contains);
        for (Set<Long> group : new HashSet<>(joined.values())) {
            List<Long> ordered = new ArrayList<>(group);
            ordered.sort(keptFirst.thenComparing(Comparator.naturalOrder()));
            ordered.forEach(member -> groups.put(member, ordered));
        }
    }

    private static void join(Map<Long, Set<Long>> joined, long one, long other) {
        Set<Long> all = new TreeSet<>(Set.of(one));
        all.add(other);
        all.addAll(joined.getOrDefault(one, Set.of()));
        all.addAll(joined.getOrDefault(other, Set.of()));
        all.forEach(member -> joined.put(member, all));
    }

    /** All numbers of a human being, the one to be kept first. */
    public List<Long> group(long person) {
        return groups.getOrDefault(person, List.of(person));
    }

    /** The number a human being is kept under, where what was stated under it counts. */
    public long kept(long person) {
        return group(person).get(0);
    }

    /** All numbers of these persons. */
    public Set<Long> groups(Collection<Long> persons) {
        Set<Long> all = new TreeSet<>();
        persons.forEach(person -> all.addAll(group(person)));
        return all;
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
