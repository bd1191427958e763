package org.screenreg.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.screenreg.demo.people.Area;
import org.screenreg.demo.people.Areas;
import org.screenreg.demo.people.Resident;
import org.screenreg.demo.people.Roster;
import org.screenreg.programme.Sex;

/** Lets women of the county pass through breast screening; in a small county each path is walked at least once. */
final class BreastEpisodes {
    private static final BreastPath[] PATHS = BreastPath.values();
    private static final int PER_CENT_AT_HOSPITAL = 25;
    private static final int ROWS_PER_STRAY = 140;

    private final Areas areas;
    private final LocalDate asOf;
    private final SplittableRandom random;
    private final int totalWeight =
            Arrays.stream(PATHS).mapToInt(BreastPath::weight).sum();
    private final List<BreastEpisode> episodes = new ArrayList<>();

    BreastEpisodes(Areas areas, LocalDate asOf, SplittableRandom random) {
        this.areas = areas;
        this.asOf = asOf;
        this.random = random;
    }

    List<BreastEpisode> of(List<Resident> residents, int rows, Roster roster) {
        int strays = Math.max(4, rows / ROWS_PER_STRAY / 10 * 2);
        List<Roster.Turn> turns = roster.draw(residents, rows - strays, BreastEpisodes::isInvited);
        int apart = Math.max(1, turns.size() / (PATHS.length + 1));
        for (int i = 0; i < turns.size(); i++) {
            boolean scripted = i % apart == apart / 2 && i / apart < PATHS.length;
            add(turns.get(i), scripted ? PATHS[i / apart] : path());
        }
        strays(residents, roster, strays / 2, (person, day) -> person.sex() == Sex.MALE && isGrown(person, day));
        strays(residents, roster, strays - strays / 2, BreastEpisodes::isTooYoungOrOld);
        return List.copyOf(episodes);
    }

    /** People the programme is not meant for and who are on the list all the same. */
    private void strays(List<Resident> residents, Roster roster, int count, BiPredicate<Resident, LocalDate> strays) {
        BiPredicate<Resident, LocalDate> listed = (person, day) -> person.listed() && strays.test(person, day);
        roster.draw(residents, count, listed).forEach(turn -> add(turn, BreastPath.ROUTINE));
    }

    private static boolean isInvited(Resident person, LocalDate day) {
        int age = person.ageOn(day);
        return person.sex() == Sex.FEMALE && age >= 35 && age <= 64;
    }

    private static boolean isGrown(Resident person, LocalDate day) {
        return person.ageOn(day) >= 35 && person.ageOn(day) <= 64;
    }

    private static boolean isTooYoungOrOld(Resident person, LocalDate day) {
        int age = person.ageOn(day);
        return person.sex() == Sex.FEMALE && ((age >= 28 && age <= 33) || (age >= 66 && age <= 72));
    }

    private BreastPath path() {
        int at = random.nextInt(totalWeight);
        for (BreastPath path : PATHS) {
            at -= path.weight();
            if (at < 0) {
                return path;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    private void add(Roster.Turn turn, BreastPath path) {
        boolean left = random.nextBoolean();
        boolean felt = path.lump() || path.ultrasound().compareTo("4B") >= 0;
        var examination = sides(left, felt ? "abnormal" : "normal", "normal");
        var ultrasound = sides(left, path.ultrasound(), silent());
        LocalDate on = turn.on();
        var mammography = mammography(path, left, on);
        LocalDate seen = mammography == null ? on : mammography.on();
        var assessment = reached(path.mammography(), mammography) ? assessment(path, seen) : null;
        LocalDate decided = assessment == null ? seen : assessment.on();
        boolean sampled = reached(path.mammography(), mammography) && reached(path.decision(), assessment);
        var pathology = sampled ? pathology(path, left, decided) : null;
        var treatment = pathology == null ? null : treatment(path, pathology.on());
        boolean atHospital = random.nextInt(100) < PER_CENT_AT_HOSPITAL;
        Area facility = atHospital
                ? areas.womensHospital()
                : areas.centreOf(turn.person().village());
        episodes.add(new BreastEpisode(
                episodes.size() + 1,
                turn.person(),
                facility,
                on,
                examination,
                ultrasound,
                mammography,
                assessment,
                pathology,
                treatment));
    }

    private String silent() {
        return random.nextInt(100) < 45 ? "1" : "2";
    }

    private static BreastEpisode.Sides sides(boolean left, String worse, String better) {
        return left ? new BreastEpisode.Sides(worse, better) : new BreastEpisode.Sides(better, worse);
    }

    /** A step the path does not ask for is behind us; one it asks for must have happened. */
    private static boolean reached(@Nullable String asked, @Nullable Object done) {
        return asked == null || done != null;
    }

    private BreastEpisode.@Nullable Mammography mammography(BreastPath path, boolean left, LocalDate after) {
        LocalDate on = later(after, 5, 40);
        return path.mammography() == null || on.isAfter(asOf)
                ? null
                : new BreastEpisode.Mammography(on, sides(left, path.mammography(), silent()));
    }

    private BreastEpisode.@Nullable SpecialistAssessment assessment(BreastPath path, LocalDate after) {
        LocalDate on = later(after, 3, 28);
        return path.decision() == null || on.isAfter(asOf)
                ? null
                : new BreastEpisode.SpecialistAssessment(on, path.decision());
    }

    private BreastEpisode.@Nullable Pathology pathology(BreastPath path, boolean left, LocalDate after) {
        LocalDate on = later(after, 4, 22);
        return path.pathology() == null || on.isAfter(asOf)
                ? null
                : new BreastEpisode.Pathology(on, path.pathology(), left ? "left" : "right", path.stage());
    }

    private BreastEpisode.@Nullable Treatment treatment(BreastPath path, LocalDate after) {
        LocalDate on = later(after, 5, 30);
        return path.treatment() == null || on.isAfter(asOf) ? null : new BreastEpisode.Treatment(on, path.treatment());
    }

    private LocalDate later(LocalDate date, int from, int to) {
        return date.plusDays(from + random.nextInt(to - from));
    }
}
