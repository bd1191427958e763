package org.screenreg.worklist;

import org.jspecify.annotations.Nullable;

/**
 * Whose people a list holds: those of the whole unit together, one list for each responsible doctor, or those of one
 * doctor.
 *
 * @param each whether every doctor has a list of their own, and those without a doctor one
 * @param name of the one doctor; empty for the people without a doctor, null for everybody's
 */
public record Doctors(boolean each, @Nullable String name) {
    public static final Doctors TOGETHER = new Doctors(false, null);
    public static final Doctors EACH = new Doctors(true, null);

    /** One doctor's people; those without a doctor where the name is empty, everybody together where there is none. */
    public static Doctors of(@Nullable String name) {
        return name == null ? TOGETHER : new Doctors(false, name);
    }

    /** The doctor of a name as people type it. */
    public static Doctors named(String text) {
        return new Doctors(false, text.replaceAll("[\\s\\u3000]", ""));
    }

    boolean take(String doctor) {
        return name == null || name.equals(doctor);
    }

    /** Whose list a task of somebody with this doctor stands on; null where the doctors of a unit share one. */
    @Nullable
    String listOf(String doctor) {
        return each || name != null ? doctor : null;
    }
}
