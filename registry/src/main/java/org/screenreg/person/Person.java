package org.screenreg.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Sex;

/**
 * A human being in the registry, as the visible statements about them add up.
 *
 * @param registeredOn the first day any source stated this person
 * @param village code of the village the person lives in, when known
 * @param doctor name of the doctor who answers for the person's care, when known
 */
public record Person(
        PersonKey key,
        String identityNumber,
        String name,
        Sex sex,
        LocalDate birthDate,
        LocalDate registeredOn,
        @Nullable String village,
        @Nullable String address,
        @Nullable String household,
        @Nullable String phone,
        @Nullable String doctor,
        @Nullable LocalDate diedOn,
        @Nullable LocalDate movedOn) {}
