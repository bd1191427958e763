package org.screenreg.indicator;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.pathway.Course;
import org.screenreg.pathway.Episode;
import org.screenreg.pathway.Milestone;
import org.screenreg.pathway.Pathways;
import org.screenreg.pathway.Recommendation;
import org.screenreg.pathway.Span;
import org.screenreg.person.Person;
import org.screenreg.programme.Sex;

/** Every indicator once more, written out by hand over one person's course and events, without the engine. */
final class NaiveIndicators {
    private final Pathways pathways;
    private final PersonRecord record;
    private final Person person;
    private final String programme;
    private final LocalDate start;
    private final LocalDate end;
    private final Course course;
    private final boolean quiet;
    private final List<int[]> items = new ArrayList<>();

    NaiveIndicators(
            Pathways pathways, PersonRecord record, String programme, LocalDate start, LocalDate end, LocalDate asOf) {
        this.pathways = pathways;
        this.record = record;
        this.person = record.person();
        this.programme = programme;
        this.start = start;
        this.end = end;
        this.quiet = pathways.eventfulCourses(record, asOf).stream()
                .noneMatch(one -> one.programme().equals(programme));
        this.course = pathways.course(programme, record, asOf);
    }

    /** Of each thing counted: whether it counts, and the days it took. */
    List<int[]> items(String id) {
        items.clear();
        switch (id) {
            case "IND-01" -> resident(target(), any(Milestone.ASSESSED, true));
            case "IND-04", "TWO-02" -> resident(target(), covered());
            case "IND-04a", "C01" -> resident(target(), screenings().anyMatch(this::inside));
            case "C06" -> resident(age(end) >= 40, any(Milestone.TRIAGED, true));
            case "C07" -> resident(target(), any(Milestone.MANAGED, false));
            case "HTN-01", "DM-01" -> resident(age(end) >= 35, any(Milestone.MANAGED, false));
            case "IND-16" -> {
                String state = state();
                resident(
                        Set.of("positive-awaiting", "diagnosed", "treated", "under-care", "refused", "lost")
                                .contains(state),
                        state.equals("lost"));
            }
            case "PUB-01", "PUB-02" -> screenings().filter(this::inside).forEach(day -> count(true, true));
            case "IND-05" -> tests();
            case "IND-09" -> asked(Set.of("biopsy"), "due", false, 0);
            case "IND-15" ->
                asked(Set.of("follow-up-contact", "palliative-care", "trace", "counsel-refusal"), "due", false, 0);
            case "IND-17" -> asked(Set.of(), "due", true, 0);
            case "IND-18" ->
                asked(
                        Set.of(
                                "surveillance-imaging",
                                "surveillance-ct",
                                "repeat-imaging",
                                "repeat-ldct",
                                "colonoscopy",
                                "endoscopy",
                                "hpv-test",
                                "liver-test"),
                        "due",
                        true,
                        0);
            case "C04" -> asked(Set.of("bronchodilator-test"), "asked", false, 90);
            case "C09" -> asked(Set.of("follow-up-contact"), "due", true, 0);
            case "CHR-04" -> asked(Set.of("follow-up-contact", "blood-pressure", "glucose-test"), "due", true, 0);
            case "TIME-village", "TIME-township", "TIME-county" -> taken(id.substring(5));
            case "C08" -> patient(true, false, 4, Set.of("spirometry", "spirometry-post"), Set.of());
            case "C10" -> patient(false, false, 0, Set.of("spirometry", "spirometry-post"), Set.of());
            case "C11" -> patient(false, false, 0, Set.of(), Set.of("COPD-A2", "COPD-A3"));
            case "CHR-02" -> patient(true, true, 4, Set.of("health-check"), Set.of());
            case "CHR-03" -> patient(true, true, 0, Set.of(), Set.of("HTN-K6", "DM-K6"));
            default -> course.episodes().forEach(episode -> round(id, new Round(episode)));
        }
        return items;
    }

    private void round(String id, Round on) {
        switch (id) {
            case "IND-02", "C02" -> count(inside(on.assessed), on.highRisk != null);
            case "IND-03" -> count(inside(on.highRisk), on.screened != null);
            case "IND-06" -> count(inside(on.screened), on.positive != null);
            case "IND-07" -> count(inside(on.positive), on.triaged != null);
            case "IND-08" -> time(on.positive, on.triaged, 30);
            case "TIME-01" -> time(on.highRisk, on.screened, 90);
            case "TIME-02" -> time(on.positive, on.confirmed, 60);
            case "TIME-03" -> time(on.confirmed, on.treated, 30);
            case "TIME-04" -> time(on.treated, on.managed, 30);
            case "IND-10" -> count(inside(on.screened), on.precancer != null);
            case "IND-11", "C05" -> count(inside(on.screened), on.confirmed != null);
            case "IND-12" -> count(inside(earlier(on.confirmed, on.early)), on.early != null);
            case "IND-13", "TWO-04" -> count(inside(earlier(on.confirmed, on.precancer)), on.treated != null);
            case "IND-13a" -> count(inside(on.early), on.treated != null);
            case "IND-13b" -> count(inside(on.screened), on.positive != null || on.triaged != null);
            case "IND-13c" -> count(inside(on.screened) && on.positive == null, cancerBetweenScreens(on));
            case "IND-14" ->
                count(
                        inside(on.confirmed) && on.treated != null,
                        on.treated != null
                                && on.confirmed != null
                                && !on.treated.isBefore(on.confirmed)
                                && !on.treated.isAfter(on.confirmed.plusDays(30)));
            case "IND-19" ->
                count(
                        inside(on.positive) && (on.triaged != null || on.confirmed != null || on.precancer != null),
                        on.confirmed != null || on.precancer != null);
            case "TWO-03" ->
                count(
                        inside(on.screened) && woman(on.screened) && (on.confirmed != null || on.early != null),
                        on.early != null);
            case "PUB-03" -> count(inside(on.confirmed), true);
            case "PUB-04" -> count(inside(on.screened), on.precancer != null && on.treated != null);
            case "C03" ->
                count(
                        inside(on.highRisk),
                        on.triaged != null
                                && on.highRisk != null
                                && !on.triaged.isBefore(on.highRisk)
                                && !on.triaged.isAfter(on.highRisk.plusDays(60)));
            default -> throw new IllegalArgumentException("nobody wrote " + id + " out by hand");
        }
    }

    private boolean cancerBetweenScreens(Round on) {
        return on.screened != null
                && course.episodes().stream()
                        .map(episode -> known(episode.milestones().get(Milestone.CONFIRMED)))
                        .filter(Objects::nonNull)
                        .anyMatch(day -> day.isAfter(on.screened)
                                && spans().noneMatch(span -> span.state().equals("lapsed")
                                        && span.from().isAfter(on.screened)
                                        && !span.from().isAfter(day)));
    }

    private boolean woman(LocalDate day) {
        int age = Period.between(person.birthDate(), day).getYears();
        return person.sex() == Sex.FEMALE && age >= 35 && age <= 64;
    }

    private void count(boolean in, boolean counts) {
        if (in) {
            items.add(new int[] {counts ? 1 : 0, 0});
        }
    }

    private void time(@Nullable LocalDate from, @Nullable LocalDate to, int limit) {
        if (inside(from) && to != null && !to.isBefore(from)) {
            int days = (int) (to.toEpochDay() - from.toEpochDay());
            items.add(new int[] {days <= limit ? 1 : 0, days});
        }
    }

    private void resident(boolean meant, boolean counts) {
        if (meant && !gone()) {
            items.add(new int[] {counts ? 1 : 0, 0});
        }
    }

    private void asked(Set<String> steps, String when, boolean onTime, int within) {
        for (Recommendation one : requests(steps)) {
            LocalDate until = one.until() == null ? LocalDate.MAX : one.until();
            boolean in = when.equals("asked")
                    ? inside(one.since())
                    : inside(one.dueOn()) && (one.done() || until.isAfter(one.dueOn()));
            boolean done = one.done() && !until.isAfter(end);
            boolean inTime = !onTime || !until.isAfter(one.dueOn());
            boolean soon =
                    within == 0 || (done && until.toEpochDay() - one.since().toEpochDay() <= within);
            count(in, done && inTime && soon);
        }
    }

    private void taken(String tier) {
        for (Recommendation one : requests(Set.of())) {
            if (one.tier().code().equals(tier) && one.done() && inside(one.until())) {
                int days = (int) (one.until().toEpochDay() - one.since().toEpochDay());
                items.add(new int[] {one.until().isAfter(one.dueOn()) ? 0 : 1, Math.max(0, days)});
            }
        }
    }

    private List<Recommendation> requests(Set<String> steps) {
        return quiet
                ? List.of()
                : course.recommendations().stream()
                        .filter(one -> !one.step().equals("none"))
                        .filter(one -> steps.isEmpty() || steps.contains(one.step()))
                        .toList();
    }

    private void patient(boolean visited, boolean faceToFace, int perYear, Set<String> kinds, Set<String> rows) {
        LocalDate since = course.episodes().stream()
                .map(episode -> known(episode.milestones().get(Milestone.CONFIRMED)))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (since == null || gone()) {
            return;
        }
        long visits = events().filter(event -> isVisit(event, faceToFace))
                .map(ScreeningEvent::performedOn)
                .distinct()
                .count();
        long months = Period.between(since.isAfter(start) ? since : start, end.plusDays(1))
                .toTotalMonths();
        boolean enough = perYear == 0 || visits >= Math.max(1, perYear * months / 12);
        boolean done = kinds.isEmpty() || events().anyMatch(event -> kinds.contains(event.kind()));
        boolean said = rows.isEmpty()
                || pathways.course(programme, record, end).hits().stream().anyMatch(hit -> rows.contains(hit.row()));
        count(!visited || visits > 0, enough && done && said);
    }

    private static boolean isVisit(ScreeningEvent event, boolean faceToFace) {
        String outcome = event.findings().getOrDefault("outcome", "");
        return event.kind().equals("follow-up")
                && !Set.of("not-reached", "refused", "lost", "moved", "died").contains(outcome)
                && !(faceToFace && event.findings().getOrDefault("way", "").equals("phone"));
    }

    private void tests() {
        Map<String, String> quality = Map.of(
                "colposcopy",
                "adequacy",
                "colonoscopy",
                "preparation",
                "spirometry",
                "quality",
                "spirometry-post",
                "quality");
        events().filter(event -> event.findings().containsKey(quality.getOrDefault(event.kind(), "-")))
                .forEach(event -> count(
                        true,
                        Set.of("adequate", "acceptable")
                                .contains(event.findings().get(quality.get(event.kind())))));
    }

    private Stream<ScreeningEvent> events() {
        return record.events().stream()
                .filter(event -> event.programme().equals(programme) && inside(event.performedOn()));
    }

    private boolean gone() {
        return (person.diedOn() != null && !person.diedOn().isAfter(end))
                || (person.movedOn() != null && !person.movedOn().isAfter(end));
    }

    private int age(LocalDate day) {
        return Period.between(person.birthDate(), day).getYears();
    }

    private boolean target() {
        int age = age(end);
        return switch (programme) {
            case "breast", "cervical" -> person.sex() == Sex.FEMALE && age >= 35 && age <= 64;
            case "lung" -> age >= 50 && age <= 74;
            case "upper-gi" -> age >= 45 && age <= 74;
            case "colorectal", "liver" -> age >= 40 && age <= 74;
            default -> age >= 35 && age <= 130;
        };
    }

    private boolean any(Milestone milestone, boolean inside) {
        return course.episodes().stream()
                .map(episode -> known(episode.milestones().get(milestone)))
                .anyMatch(day -> day != null && (!inside || inside(day)));
    }

    private Stream<LocalDate> screenings() {
        return course.episodes().stream().flatMap(episode -> episode.screenings().stream());
    }

    private Stream<Span> spans() {
        return quiet
                ? Stream.of()
                : course.spans().stream().filter(span -> !span.state().equals("not-eligible"));
    }

    private String state() {
        return spans().filter(span -> !span.from().isAfter(end)
                        && (span.until() == null || span.until().isAfter(end)))
                .map(Span::state)
                .findFirst()
                .orElse("");
    }

    private boolean covered() {
        LocalDate last = screenings()
                .filter(day -> !day.isAfter(end))
                .max(LocalDate::compareTo)
                .orElse(null);
        return last != null
                && !Set.of("", "never-screened", "needs-data", "lapsed", "refused", "lost")
                        .contains(state())
                && spans().noneMatch(span -> span.state().equals("lapsed")
                        && span.from().isAfter(last)
                        && !span.from().isAfter(end));
    }

    private boolean inside(@Nullable LocalDate day) {
        return day != null && !day.isBefore(start) && !day.isAfter(end);
    }

    private @Nullable LocalDate known(@Nullable LocalDate day) {
        return day == null || day.isAfter(end) ? null : day;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** The milestones of a round as far as the period knows them. */
    private final class Round {
        private final @Nullable LocalDate assessed;
        private final @Nullable LocalDate highRisk;
        private final @Nullable LocalDate screened;
        private final @Nullable LocalDate positive;
        private final @Nullable LocalDate triaged;
        private final @Nullable LocalDate confirmed;
        private final @Nullable LocalDate precancer;
        private final @Nullable LocalDate early;
        private final @Nullable LocalDate treated;
        private final @Nullable LocalDate managed;

        private Round(Episode episode) {
            Map<Milestone, LocalDate> reached = episode.milestones();
            assessed = known(reached.get(Milestone.ASSESSED));
            highRisk = known(reached.get(Milestone.HIGH_RISK));
            screened = known(reached.get(Milestone.SCREENED));
            positive = known(reached.get(Milestone.POSITIVE));
            triaged = known(reached.get(Milestone.TRIAGED));
            confirmed = known(reached.get(Milestone.CONFIRMED));
            precancer = known(reached.get(Milestone.PRECANCER));
            early = known(reached.get(Milestone.EARLY));
            treated = known(reached.get(Milestone.TREATED));
            managed = known(reached.get(Milestone.MANAGED));
        }
    }
}
