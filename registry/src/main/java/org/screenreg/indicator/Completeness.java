package org.screenreg.indicator;

import java.util.List;
import org.screenreg.indicator.story.Story;
import org.screenreg.person.Person;

/** What the register lacks of the people it counts, as it is said at the foot of every report. */
public final class Completeness {
    private long residents;
    private long withoutTownship;
    private long withoutVillage;
    private long withoutPhone;
    private long held;
    private long rejected;
    private long pairs;

    public void add(List<Story> stories) {
        for (Story story : stories) {
            residents++;
            withoutTownship += story.township().isEmpty() ? 1 : 0;
            withoutVillage += story.village().isEmpty() ? 1 : 0;
            withoutPhone += isEmpty(story.person()) ? 1 : 0;
        }
    }

    private static boolean isEmpty(Person person) {
        return person.phone() == null || person.phone().isEmpty();
    }

    /** Notes the rows that wait for a decision and those the senders have to correct. */
    void rows(long heldRows, long rejectedRows) {
        held = heldRows;
        rejected = rejectedRows;
    }

    /** Notes how many pairs may be one person and wait for a decision. */
    void pairs(long undecided) {
        pairs = undecided;
    }

    public long pairs() {
        return pairs;
    }

    public long residents() {
        return residents;
    }

    public long withoutTownship() {
        return withoutTownship;
    }

    public long withoutVillage() {
        return withoutVillage;
    }

    public long withoutPhone() {
        return withoutPhone;
    }

    public long held() {
        return held;
    }

    public long rejected() {
        return rejected;
    }
}
