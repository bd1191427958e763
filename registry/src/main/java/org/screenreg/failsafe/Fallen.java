package org.screenreg.failsafe;

import java.time.LocalDate;
import org.screenreg.person.PersonKey;

/**
 * Somebody who fell through a hole, masked.
 *
 * @param township code of the township; empty where it is not known
 * @param village code of the village; empty where it is not known
 * @param programme code of the programme; empty where the hole is of none
 * @param since the day from which it counts
 */
public record Fallen(
        PersonKey person,
        String name,
        String identityNumber,
        String township,
        String village,
        String programme,
        LocalDate since) {}
