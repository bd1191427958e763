package org.screenreg.person.likeness;

/**
 * What two persons are compared by. An empty text is unknown.
 *
 * @param person the register's number
 * @param birthDate ISO date
 * @param township code of the township
 * @param village code of the village
 * @param number the identity number, or what was sent in its place
 * @param valid whether {@code number} passes its check
 */
public record Traits(
        long person,
        String name,
        String sex,
        String birthDate,
        String phone,
        String township,
        String village,
        String household,
        String number,
        boolean valid) {}
