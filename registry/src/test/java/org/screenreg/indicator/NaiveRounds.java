package org.screenreg.indicator;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.screenreg.pathway.Milestone;
import org.screenreg.programme.Sex;

/** The indicators that count rounds, written out by hand. */
final class NaiveRounds {
    private final NaivePerson on;
    private final NaiveItems items;

    NaiveRounds(NaivePerson on, NaiveItems items) {
        this.on = on;
        this.items = items;
    }

    void count(String id, NaiveRound round) {
        switch (id) {
            case "IND-02", "C02" -> items.count(on.inside(round.assessed), round.highRisk != null);
            case "IND-03" -> items.count(on.inside(round.highRisk), round.screened != null);
            case "IND-06", "CS5-positive" -> items.count(on.inside(round.screened), round.positive != null);
            case "IND-07", "CS5-assessed" -> items.count(on.inside(round.positive), round.triaged != null);
            case "IND-08" -> items.time(round.positive, round.triaged, 30);
            case "TIME-01" -> items.time(round.highRisk, round.screened, 90);
            case "TIME-02" -> items.time(round.positive, round.confirmed, 60);
            case "TIME-03" -> items.time(round.confirmed, round.treated, 30);
            case "TIME-04" -> items.time(round.treated, round.managed, 30);
            case "IND-10", "CS5-precancer" -> items.count(on.inside(round.screened), round.precancer != null);
            case "IND-11", "C05", "CS5-cancer" -> items.count(on.inside(round.screened), round.confirmed != null);
            case "IND-12" ->
                items.count(on.inside(NaivePerson.earlier(round.confirmed, round.early)), round.early != null);
            case "IND-13", "TWO-04", "CS5-treated" ->
                items.count(on.inside(NaivePerson.earlier(round.confirmed, round.precancer)), round.treated != null);
            case "IND-13a" -> items.count(on.inside(round.early), round.treated != null);
            case "IND-13b" -> items.count(on.inside(round.screened), round.positive != null || round.triaged != null);
            case "IND-13c" ->
                items.count(on.inside(round.screened) && round.positive == null, cancerBetweenScreens(round));
            case "IND-14" ->
                items.count(
                        on.inside(round.confirmed) && round.treated != null,
                        round.treated != null
                                && round.confirmed != null
                                && !round.treated.isBefore(round.confirmed)
                                && !round.treated.isAfter(round.confirmed.plusDays(30)));
            case "IND-19" ->
                items.count(
                        on.inside(round.positive)
                                && (round.triaged != null || round.confirmed != null || round.precancer != null),
                        round.confirmed != null || round.precancer != null);
            case "TWO-03" ->
                items.count(
                        on.inside(round.screened)
                                && woman(round.screened)
                                && (round.confirmed != null || round.early != null),
                        round.early != null);
            case "QC-05" -> items.count(on.inside(round.screened) && round.positive == null, true);
            case "COH-1", "COH-2", "COH-3", "COH-4" ->
                items.count(
                        on.inside(round.positive),
                        id.equals("COH-1")
                                || (id.equals("COH-2") && (round.triaged != null || found(round)))
                                || (id.equals("COH-3") && found(round))
                                || (id.equals("COH-4") && round.treated != null));
            case "CAS-1", "CAS-2", "CAS-3", "CAS-4", "CAS-5", "CAS-6", "CAS-7" ->
                items.count(on.inside(round.entered()), isLeft(id.charAt(4) - '0', round));
            case "MISS-1", "MISS-2", "MISS-3", "MISS-4", "MISS-5" ->
                items.count(
                        on.inside(round.confirmed),
                        round.confirmed != null && id.equals(missed(round.confirmed, round)));
            case "PUB-03" -> items.count(on.inside(round.confirmed), true);
            case "PUB-04" -> items.count(on.inside(round.screened), round.precancer != null && round.treated != null);
            case "C03" ->
                items.count(
                        on.inside(round.highRisk),
                        round.triaged != null
                                && round.highRisk != null
                                && !round.triaged.isBefore(round.highRisk)
                                && !round.triaged.isAfter(round.highRisk.plusDays(60)));
            default -> throw new IllegalArgumentException("nobody wrote " + id + " out by hand");
        }
    }

    private boolean cancerBetweenScreens(NaiveRound round) {
        return round.screened != null
                && on.course.episodes().stream()
                        .map(episode -> on.known(episode.milestones().get(Milestone.CONFIRMED)))
                        .filter(Objects::nonNull)
                        .anyMatch(day -> day.isAfter(round.screened)
                                && on.spans()
                                        .noneMatch(span -> span.state().equals("lapsed")
                                                && span.from().isAfter(round.screened)
                                                && !span.from().isAfter(day)));
    }

    private boolean woman(LocalDate day) {
        int age = Period.between(on.person.birthDate(), day).getYears();
        return on.person.sex() == Sex.FEMALE && age >= 35 && age <= 64;
    }

    private static boolean found(NaiveRound round) {
        return round.confirmed != null || round.precancer != null;
    }

    /** Whether somebody is still among those who reached a step, every step asking for those before it. */
    private static boolean isLeft(int step, NaiveRound round) {
        boolean positive = round.screened != null && round.positive != null;
        return switch (step) {
            case 1 -> true;
            case 2 -> round.screened != null;
            case 3 -> positive;
            case 4 -> positive && (round.triaged != null || found(round));
            case 5 -> positive && found(round);
            case 6 -> positive && found(round) && round.treated != null;
            default -> positive && found(round) && round.treated != null && round.managed != null;
        };
    }

    private String missed(LocalDate confirmed, NaiveRound round) {
        boolean positive = round.positive != null && !round.positive.isAfter(confirmed);
        if (positive && round.positive.toEpochDay() >= confirmed.toEpochDay() - 180) {
            return "MISS-1";
        }
        boolean earlier = on.rounds().stream()
                .anyMatch(other -> other.positive != null
                        && other.positive.isBefore(confirmed)
                        && (other.confirmed == null || !other.confirmed.isBefore(confirmed)));
        if (positive || earlier) {
            return "MISS-2";
        }
        LocalDate last = on.screenings()
                .filter(day -> !day.isAfter(confirmed))
                .max(LocalDate::compareTo)
                .orElse(null);
        if (last == null) {
            return "MISS-5";
        }
        boolean lapsed = on.spans()
                .anyMatch(span -> span.state().equals("lapsed")
                        && span.from().isAfter(last)
                        && !span.from().isAfter(confirmed));
        return lapsed ? "MISS-4" : "MISS-3";
    }
}
