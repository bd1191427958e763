package org.screenreg.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.screenreg.demo.people.Area;
import org.screenreg.demo.people.Areas;
import org.screenreg.demo.people.Resident;
import org.screenreg.demo.people.Roster;
import org.screenreg.programme.Sex;

/** Lets people of forty and over pass through COPD screening: about a fifth positive, about 5 % confirmed. */
final class CopdEpisodes {
    private static final int PER_CENT_ASKED_AGAIN = 8;
    /** A large prime, so that those asked again are spread over the county. */
    private static final int STRIDE = 7_919;

    private final Areas areas;
    private final LocalDate asOf;
    private final SplittableRandom random;

    CopdEpisodes(Areas areas, LocalDate asOf, SplittableRandom random) {
        this.areas = areas;
        this.asOf = asOf;
        this.random = random;
    }

    List<CopdEpisode> of(List<Resident> residents, int rows, Roster roster) {
        var episodes = new ArrayList<CopdEpisode>();
        int first = rows - rows * PER_CENT_ASKED_AGAIN / 100;
        for (Roster.Turn turn : roster.draw(residents, first, this::isInvited)) {
            episodes.add(episode(episodes.size() + 1, turn, answers(turn.person(), turn.on())));
        }
        askAgain(episodes, rows);
        episodes.sort(Comparator.comparing(
                        (CopdEpisode episode) -> episode.person().village().code())
                .thenComparing(CopdEpisode::on)
                .thenComparingInt(CopdEpisode::number));
        return List.copyOf(episodes);
    }

    /** Some of those at low risk are asked again after a year, and answer as they did. */
    private void askAgain(List<CopdEpisode> episodes, int rows) {
        int asked = episodes.size();
        for (int i = 0; episodes.size() < rows && i < asked; i++) {
            CopdEpisode before = episodes.get((int) ((long) i * STRIDE % asked));
            LocalDate on = before.on().plusDays(364);
            if (!before.positive() && on.isBefore(asOf) && before.person().livesHereOn(on)) {
                var turn = new Roster.Turn(before.person(), on);
                episodes.add(episode(episodes.size() + 1, turn, before.answers()));
            }
        }
    }

    /** The old come to their yearly check-up and are asked there; the younger come less. */
    private boolean isInvited(Resident person, LocalDate day) {
        int age = person.ageOn(day);
        return age >= 60 || (age >= 40 && random.nextInt(100) < 45);
    }

    private CopdEpisode episode(int number, Roster.Turn turn, CopdAnswers answers) {
        Resident person = turn.person();
        Area clinic = areas.clinicOf(person.village());
        var asked = new CopdEpisode(number, person, clinic, turn.on(), answers, null, null, null, null);
        return asked.positive() ? followed(asked) : asked;
    }

    private CopdAnswers answers(Resident person, LocalDate on) {
        boolean man = person.sex() == Sex.MALE;
        int age = person.ageOn(on);
        int smokes = random.nextInt(100);
        String smoking = smoking(man, smokes);
        int cigarettes = smoking.equals("never") ? 0 : 5 * (1 + random.nextInt(6));
        int years = smoking.equals("never") ? 0 : Math.max(3, age - 18 - random.nextInt(20));
        int height = (man ? 158 : 148) + random.nextInt(20);
        double index = 17.2 + (random.nextDouble() + random.nextDouble() + random.nextDouble()) * 4.4;
        int weight = (int) Math.round(index * height * height / 10_000);
        int symptom = random.nextInt(100) - Math.max(0, age - 60);
        String breathless = symptom < 7 ? "walking" : symptom < 23 ? "hurrying" : "none";
        boolean cough = random.nextInt(100) < 23 + Math.max(0, age - 55) / 2 + cigarettes / 4;
        return new CopdAnswers(height, weight, smoking, cigarettes, years, cough, breathless, chance(28), chance(11));
    }

    private static String smoking(boolean man, int at) {
        if (at < (man ? 44 : 3)) {
            return "current";
        }
        return at < (man ? 58 : 4) ? "former" : "never";
    }

    private CopdEpisode followed(CopdEpisode asked) {
        LocalDate on = later(asked.on(), 3, 45);
        if (on.isAfter(asOf) || chance(19)) {
            return asked;
        }
        Area centre = areas.centreOf(asked.person().village());
        boolean obstructed = chance(42);
        int ratio = obstructed ? 42 + random.nextInt(27) : 71 + random.nextInt(14);
        int fev1 = obstructed ? Math.min(95, ratio + random.nextInt(28)) : 80 + random.nextInt(25);
        boolean acceptable = !chance(4);
        var before = new CopdEpisode.LungFunction(on, centre, ratio, fev1, acceptable);
        return obstructed && acceptable ? afterDilation(asked, before) : with(asked, before, null, null, null);
    }

    private CopdEpisode afterDilation(CopdEpisode asked, CopdEpisode.LungFunction before) {
        LocalDate on = later(before.on(), 4, 35);
        if (on.isAfter(asOf) || chance(14)) {
            return with(asked, before, null, null, null);
        }
        boolean reversed = chance(16);
        int ratio = reversed ? 71 + random.nextInt(6) : Math.min(69, before.ratio() + random.nextInt(4));
        int fev1 = Math.min(110, before.fev1() + random.nextInt(8));
        var after = new CopdEpisode.LungFunction(on, areas.chestHospital(), ratio, fev1, true);
        LocalDate decided = on.plusDays(random.nextInt(6));
        if (decided.isAfter(asOf) || chance(3)) {
            return with(asked, before, after, null, null);
        }
        String result = reversed ? chance(40) ? "other" : "excluded" : "confirmed";
        var diagnosis = new CopdEpisode.Diagnosis(decided, result);
        boolean assessed = !reversed && !chance(8);
        return with(asked, before, after, diagnosis, assessed ? assessment(decided, fev1) : null);
    }

    private CopdEpisode.@Nullable Assessment assessment(LocalDate diagnosed, int fev1) {
        LocalDate on = diagnosed.plusDays(random.nextInt(10));
        if (on.isAfter(asOf)) {
            return null;
        }
        int burden = (100 - Math.min(100, fev1)) / 12;
        int mmrc = Math.min(4, random.nextInt(2) + burden / 2);
        int cat = Math.min(40, 4 + burden * 2 + random.nextInt(10));
        int exacerbations = random.nextInt(100) < 20 + burden * 8 ? 1 + random.nextInt(3) : 0;
        int admissions = exacerbations > 0 && chance(35) ? 1 : 0;
        return new CopdEpisode.Assessment(on, mmrc, cat, exacerbations, admissions);
    }

    private static CopdEpisode with(
            CopdEpisode asked,
            CopdEpisode.LungFunction before,
            CopdEpisode.@Nullable LungFunction after,
            CopdEpisode.@Nullable Diagnosis diagnosis,
            CopdEpisode.@Nullable Assessment assessment) {
        return new CopdEpisode(
                asked.number(),
                asked.person(),
                asked.facility(),
                asked.on(),
                asked.answers(),
                before,
                after,
                diagnosis,
                assessment);
    }

    private boolean chance(int perCent) {
        return random.nextInt(100) < perCent;
    }

    private LocalDate later(LocalDate date, int from, int to) {
        return date.plusDays(from + random.nextInt(to - from));
    }
}
