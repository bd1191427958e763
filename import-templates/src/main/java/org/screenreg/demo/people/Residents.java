package org.screenreg.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Sex;

/** Peoples the villages: the age pyramid of a country county, households that share a surname, departures. */
public final class Residents {
    /** Per mille of the population in each five-year age band from 0, shaped like a county the young have left. */
    private static final int[] PYRAMID = {40, 50, 60, 54, 42, 44, 60, 64, 62, 72, 90, 94, 68, 70, 54, 36, 22, 12, 5, 1};

    private static final int[] HOUSEHOLD_SIZES = {1, 1, 2, 2, 2, 3, 3, 4, 4, 5};
    private static final int MARRIED_FROM = 26;
    private static final int DAYS_OF_HISTORY = 1_095;
    private static final int NEWCOMERS_PER_RESIDENTS = 200;

    private final Areas areas;
    private final LocalDate asOf;
    private final SplittableRandom random;
    private final PersonNames names;
    private final IdentityNumbers identityNumbers = new IdentityNumbers();
    private final int pyramidTotal;
    private int household;
    private int number;

    public Residents(Areas areas, LocalDate asOf, SplittableRandom random) {
        this.areas = areas;
        this.asOf = asOf;
        this.random = random;
        this.names = new PersonNames(random);
        int total = 0;
        for (int band : PYRAMID) {
            total += band;
        }
        this.pyramidTotal = total;
    }

    public List<Resident> listed(int count) {
        double[] shares = villageShares();
        var residents = new ArrayList<Resident>(count);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            int until = i == shares.length - 1 ? count : (int) Math.round(sum * count);
            settle(areas.villages().get(i), until, residents);
        }
        return residents;
    }

    /** Grown-ups who moved in and are on no list yet. */
    public List<Resident> newcomers(int residents) {
        var newcomers = new ArrayList<Resident>();
        for (int i = 0; i < residents / NEWCOMERS_PER_RESIDENTS; i++) {
            household++;
            Sex sex = i % 3 == 0 ? Sex.MALE : Sex.FEMALE;
            LocalDate birthDate = asOf.minusDays(365L * 42 + random.nextInt(365 * 20));
            Area village = areas.villages().get(random.nextInt(areas.villages().size()));
            newcomers.add(resident(names.surname(), sex, birthDate, village, false));
        }
        return newcomers;
    }

    private double[] villageShares() {
        double[] shares = new double[areas.villages().size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = 0.6 + random.nextDouble();
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private void settle(Area village, int until, List<Resident> residents) {
        while (residents.size() < until) {
            household++;
            String surname = names.surname();
            int members = HOUSEHOLD_SIZES[random.nextInt(HOUSEHOLD_SIZES.length)];
            Sex sex = Sex.UNKNOWN;
            LocalDate birthDate = asOf;
            for (int i = 0; i < members && residents.size() < until; i++) {
                boolean couple = i == 1 && birthDate.isBefore(asOf.minusYears(MARRIED_FROM));
                sex = couple ? opposite(sex) : sex();
                birthDate = couple ? birthDate.plusDays(random.nextInt(2_600) - 1_300L) : birthDate();
                residents.add(resident(surnameIn(surname, sex, birthDate), sex, birthDate, village, true));
            }
        }
    }

    private Sex sex() {
        return random.nextInt(1_000) < 508 ? Sex.MALE : Sex.FEMALE;
    }

    private static Sex opposite(Sex sex) {
        return sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
    }

    /** Men and daughters bear the surname of the house, wives their own. */
    private String surnameIn(String surname, Sex sex, LocalDate birthDate) {
        boolean daughter = birthDate.isAfter(asOf.minusYears(25)) || random.nextInt(10) == 0;
        return sex == Sex.MALE || daughter ? surname : names.surname();
    }

    private LocalDate birthDate() {
        int at = random.nextInt(pyramidTotal);
        int band = 0;
        while (at >= PYRAMID[band]) {
            at -= PYRAMID[band];
            band++;
        }
        return asOf.minusYears(band * 5L).minusDays(1 + random.nextInt(1_825));
    }

    private Resident resident(String surname, Sex sex, LocalDate birthDate, Area village, boolean listed) {
        int age = asOf.getYear() - birthDate.getYear();
        String name = names.of(surname, sex, birthDate.getYear());
        LocalDate diedOn = listed ? departure(perMilleDead(age)) : null;
        LocalDate movedOn = listed && diedOn == null && age >= 18 ? departure(age < 50 ? 14 : 4) : null;
        int sequence = identityNumbers.nextSequence(birthDate, sex);
        return new Resident(++number, name, sex, birthDate, sequence, village, household, diedOn, movedOn, listed);
    }

    private static int perMilleDead(int age) {
        if (age < 10) {
            return 0;
        }
        if (age < 50) {
            return 3;
        }
        return age < 70 ? 12 : 80;
    }

    private @Nullable LocalDate departure(int perMille) {
        return random.nextInt(1_000) < perMille ? asOf.minusDays(1 + random.nextInt(DAYS_OF_HISTORY)) : null;
    }
}
