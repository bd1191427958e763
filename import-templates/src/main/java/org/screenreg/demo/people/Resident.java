package org.screenreg.demo.people;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Sex;

/**
 * Somebody who lives in the invented county.
 *
 * @param listed whether the resident list knows the person; newcomers are only met at a screening
 */
public record Resident(
        int number,
        String name,
        Sex sex,
        LocalDate birthDate,
        int sequence,
        Area village,
        int household,
        @Nullable LocalDate diedOn,
        @Nullable LocalDate movedOn,
        boolean listed) {

    private static final int PHONES = 10_000;
    private static final int HAMLETS = 8;

    public String identityNumber() {
        return IdentityNumbers.of(birthDate, sequence);
    }

    /** The telephone of the household. */
    public String phone() {
        return "1380000" + Integer.toString(PHONES + household % PHONES).substring(1);
    }

    public String address() {
        return village.name() + (household % HAMLETS + 1) + "组" + (household / HAMLETS % 180 + 1) + "号";
    }

    public String householdCode() {
        return "H" + Integer.toString(1_000_000 + household).substring(1);
    }

    public int ageOn(LocalDate date) {
        return Period.between(birthDate, date).getYears();
    }

    /** Born, alive and living in the county. */
    public boolean livesHereOn(LocalDate date) {
        boolean dead = diedOn != null && !diedOn.isAfter(date);
        boolean away = movedOn != null && !movedOn.isAfter(date);
        return !dead && !away && !birthDate.isAfter(date);
    }
}
