package org.screenreg.indicator.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.screenreg.indicator.story.InProgramme;
import org.screenreg.protocol.Target;

/** How an indicator counts: which things of a person make its denominator and which of them its numerator. */
public sealed interface Rule
        permits RoundRule,
                ScreeningRule,
                ResidentRule,
                RequestRule,
                PatientRule,
                EventRule,
                ResultRule,
                RowRule,
                LineRule,
                FeedRule {

    /** The things of a person that belong to the denominator. */
    List<Item> items(Case one);

    /** Whether somebody to whom nothing has happened in the programme may belong to the denominator. */
    default boolean countsQuiet() {
        return false;
    }

    /** Whom it counts instead of the target population of the programme; empty where it counts that. */
    default Optional<Target> ages() {
        return Optional.empty();
    }

    /** Whether the events of a person with this course must be read. */
    default boolean readsEvents(InProgramme part) {
        return false;
    }

    /** In what the things it counts may differ although they are of one person. */
    default Set<Item.Mark> marks() {
        return Set.of();
    }

    /** Whom it counts although nothing has happened to them in the programme; mostly nobody. */
    default Optional<Target> quietCounted() {
        return Optional.empty();
    }

    /** Whether it is made of persons, and not of rows of files or lines of lists. */
    default boolean countsPersons() {
        return true;
    }

    /** Whether a time is measured instead of a share. */
    default boolean measuresDays() {
        return false;
    }

    /** Protocol rows this rule names, which must exist. */
    default List<String> rows() {
        return List.of();
    }
}
