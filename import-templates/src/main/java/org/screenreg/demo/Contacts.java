package org.screenreg.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.screenreg.demo.people.Area;
import org.screenreg.demo.people.Areas;
import org.screenreg.demo.people.Reported;
import org.screenreg.demo.people.Resident;

/** Follow-up: quarterly contacts of COPD patients, and calls to people whose next step is missing. */
final class Contacts {
    private static final Set<String> LAST = Set.of("died", "moved", "refused");

    private final Areas areas;
    private final LocalDate asOf;
    private final SplittableRandom random;
    private final List<Contact> contacts = new ArrayList<>();
    private final Map<Integer, LocalDate> lastSeen = new HashMap<>();
    private final Map<Integer, LocalDate> gone = new HashMap<>();

    Contacts(Areas areas, LocalDate asOf, SplittableRandom random) {
        this.areas = areas;
        this.asOf = asOf;
        this.random = random;
    }

    List<Contact> of(List<BreastEpisode> breast, List<CopdEpisode> copd) {
        breast.forEach(this::seen);
        copd.forEach(this::seen);
        copd.stream().filter(CopdEpisode::confirmed).forEach(this::quarterly);
        breast.forEach(this::chase);
        copd.forEach(this::chase);
        return List.copyOf(contacts);
    }

    private void seen(Reported reported) {
        lastSeen.merge(reported.person().number(), reported.on(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Nobody who was seen later had died or moved away. */
    private String possible(String outcome, Resident person, LocalDate leftOn) {
        boolean left = outcome.equals("died") || outcome.equals("moved");
        return left && !lastSeen.getOrDefault(person.number(), LocalDate.MIN).isBefore(leftOn)
                ? "not-reached"
                : outcome;
    }

    private boolean canBeCalled(Resident person, LocalDate on) {
        LocalDate left = gone.getOrDefault(person.number(), LocalDate.MAX);
        return on.isBefore(asOf) && on.isBefore(left) && person.livesHereOn(on);
    }

    private void quarterly(CopdEpisode episode) {
        CopdEpisode.Diagnosis diagnosis = episode.diagnosis();
        LocalDate on = diagnosis == null ? asOf : diagnosis.on();
        String outcome = "";
        while (!LAST.contains(outcome)) {
            on = on.plusDays(random.nextInt(100) < 80 ? 80 + random.nextInt(15) : 120 + random.nextInt(80));
            if (!canBeCalled(episode.person(), on)) {
                return;
            }
            outcome = outcome(random.nextInt(1_000), 880, 960, 975, 988);
            add(episode, on, outcome, outcome.equals("reached") ? measured(episode) : null);
        }
    }

    /** Six in ten people whose next step is missing for a month get a call. */
    private void chase(Reported episode) {
        Reported.OpenStep open = episode.openStep().orElse(null);
        if (open == null || random.nextInt(100) >= 60) {
            return;
        }
        LocalDate on = open.since().plusDays(30 + random.nextInt(30));
        if (canBeCalled(episode.person(), on)) {
            add(episode, on, outcome(random.nextInt(1_000), 380, 700, 940, 980), null);
        }
    }

    private static String outcome(int at, int reached, int notReached, int refused, int moved) {
        if (at < reached) {
            return "reached";
        }
        if (at < notReached) {
            return "not-reached";
        }
        if (at < refused) {
            return "refused";
        }
        return at < moved ? "moved" : "died";
    }

    private void add(Reported episode, LocalDate on, String heard, Contact.@Nullable Measured measured) {
        Resident person = episode.person();
        LocalDate before = on.minusDays(2 + random.nextInt(12));
        String outcome = possible(heard, person, before);
        boolean left = outcome.equals("died") || outcome.equals("moved");
        LocalDate leftOn = left ? before : null;
        if (left) {
            gone.put(person.number(), before);
        }
        String way = outcome.equals("reached") && random.nextInt(10) < 6 ? "home" : "phone";
        Area clinic = areas.clinicOf(person.village());
        var contact = new Contact(
                contacts.size() + 1, episode.programme(), person, on, clinic, way, outcome, leftOn, measured);
        contacts.add(contact);
        seen(contact);
    }

    private Contact.Measured measured(CopdEpisode episode) {
        int mmrc = random.nextInt(4);
        int exacerbations = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
        int admissions = exacerbations > 0 && random.nextInt(4) == 0 ? 1 : 0;
        int spo2 = 88 + random.nextInt(11);
        return new Contact.Measured(
                spo2,
                mmrc,
                5 + mmrc * 5 + random.nextInt(8),
                exacerbations,
                admissions,
                episode.answers().smoking());
    }
}
