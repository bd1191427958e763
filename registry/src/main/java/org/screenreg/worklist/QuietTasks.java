package org.screenreg.worklist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.PersonRecord;
import org.screenreg.pathway.Pathways;
import org.screenreg.pathway.Recommendation;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.Protocols;

/**
 * The tasks of people to whom nothing has happened in a programme. They rest on sex, birth date, death, move and the day
 * of registration alone, so they are worked out once for all who agree in these.
 */
final class QuietTasks {
    private static final int OLDEST = 130;
    private static final PersonKey NOBODY = new PersonKey(0);

    private final Protocols protocols;
    private final Pathways pathways;
    private final Map<Like, List<Recommendation>> known = new HashMap<>();

    private record Like(
            String programme,
            Sex sex,
            LocalDate born,
            LocalDate registered,
            @Nullable LocalDate died,
            @Nullable LocalDate moved,
            LocalDate asOf) {}

    QuietTasks(Protocols protocols, Pathways pathways) {
        this.protocols = protocols;
        this.pathways = pathways;
    }

    /** Whether the protocols give the asked tier any task of somebody to whom nothing has happened. */
    boolean mayOwn(WorklistRequest request) {
        LocalDate asOf = request.asOf();
        return programmes(request).anyMatch(programme -> Stream.of(Sex.values())
                .flatMap(sex -> IntStream.rangeClosed(0, OLDEST)
                        .mapToObj(age ->
                                new Like(programme, sex, asOf.minusYears(age), asOf.minusDays(1), null, null, asOf)))
                .flatMap(like -> recommended(like).stream())
                .anyMatch(task -> request.tiers().contains(task.tier())
                        || task.hops().stream().anyMatch(hop -> request.tiers().contains(hop.owner()))));
    }

    /**
     * The tasks of a person that a request asks for, of the programmes in which nothing has happened.
     *
     * @param eventful the programmes in which something has, each followed by a space
     */
    List<Recommendation> tasks(Person person, String eventful, WorklistRequest request) {
        return programmes(request)
                .filter(programme -> !eventful.contains(programme + " "))
                .map(programme -> new Like(
                        programme,
                        person.sex(),
                        person.birthDate(),
                        person.registeredOn(),
                        person.diedOn(),
                        person.movedOn(),
                        request.asOf()))
                .flatMap(like -> recommended(like).stream())
                .filter(task -> isWanted(task, request))
                .toList();
    }

    private Stream<String> programmes(WorklistRequest request) {
        return protocols.programmes().stream().filter(request.selection()::takes);
    }

    private List<Recommendation> recommended(Like like) {
        return known.computeIfAbsent(like, this::workedOut);
    }

    private List<Recommendation> workedOut(Like like) {
        Person person = new Person(
                NOBODY,
                "",
                "",
                like.sex(),
                like.born(),
                like.registered(),
                "",
                "",
                "",
                "",
                "",
                like.died(),
                like.moved());
        return pathways
                .course(like.programme(), new PersonRecord(person, List.of()), like.asOf())
                .recommendations()
                .stream()
                .filter(task -> !task.step().equals("none"))
                .toList();
    }

    private static boolean isWanted(Recommendation task, WorklistRequest request) {
        return request.tiers().contains(task.ownerOn(request.asOf()))
                && (task.until() == null || task.until().isAfter(request.asOf()))
                && !task.opensFor(request.asOf()).isAfter(request.until())
                && !task.closesOn().isBefore(request.asOf());
    }
}
