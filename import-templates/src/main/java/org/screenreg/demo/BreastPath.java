package org.screenreg.demo;

import org.jspecify.annotations.Nullable;

/**
 * How the course of a screened woman may go, per 100,000 women: worst classes, and how far she has come.
 *
 * <p>About 88 % are class 1 or 2, 8 % class 3, 2 % class 0 and 2 % class 4 or 5; 0.16 % have cancer.
 */
enum BreastPath {
    ROUTINE(87_700, "2"),
    LUMP_SEEN(320, "2", null, "routine"),
    LUMP_WAITING(100, "2"),
    ZERO_CLEARED(1_350, "0", "2"),
    ZERO_WAITING(400, "0"),
    ZERO_BENIGN(90, "0", "4A", "biopsy", "benign"),
    ZERO_DCIS(20, "0", "4B", "biopsy", "dcis", "0", "surgery"),
    THREE_CLEARED(6_100, "3", "2"),
    THREE_WAITING(1_100, "3"),
    THREE_SHORT_FOLLOW_UP(600, "3", "3", "short-follow-up"),
    THREE_UNSEEN(140, "3", "3"),
    THREE_BENIGN(80, "3", "3", "biopsy", "benign"),
    FOUR_A_BENIGN(900, "4A", null, null, "benign"),
    FOUR_A_WAITING(240, "4A"),
    FOUR_BENIGN(330, "4", "4", null, "benign"),
    FOUR_UNSTAGED(15, "4", null, null, "invasive", "unknown", "surgery"),
    FOUR_B_ATYPICAL(80, "4B", "4B", null, "atypical-hyperplasia"),
    FOUR_B_EARLY(35, "4B", "4B", null, "invasive", "IIA", "surgery"),
    FOUR_B_WAITING(50, "4B"),
    FOUR_C_EARLY(35, "4C", null, null, "invasive", "I", "surgery"),
    FOUR_C_DCIS(20, "4C", "4C", null, "dcis", "0", "surgery"),
    FIVE_LATE(20, "5", "5", null, "invasive", "III+", "chemotherapy"),
    FIVE_REFUSED(8, "5", "5", null, "invasive", "IIB", "refused"),
    FIVE_UNTREATED(8, "5", "5", null, "invasive", "IIA");

    private final int weight;
    private final String ultrasound;
    private final @Nullable String mammography;
    private final @Nullable String decision;
    private final @Nullable String pathology;
    private final @Nullable String stage;
    private final @Nullable String treatment;

    /** The worst ultrasound class, then what followed in the order of the columns: the steps after it may be missing. */
    BreastPath(int weight, String ultrasound, @Nullable String... followed) {
        this.weight = weight;
        this.ultrasound = ultrasound;
        this.mammography = at(followed, 0);
        this.decision = at(followed, 1);
        this.pathology = at(followed, 2);
        this.stage = at(followed, 3);
        this.treatment = at(followed, 4);
    }

    int weight() {
        return weight;
    }

    String ultrasound() {
        return ultrasound;
    }

    boolean lump() {
        return this == LUMP_SEEN || this == LUMP_WAITING;
    }

    @Nullable
    String mammography() {
        return mammography;
    }

    @Nullable
    String decision() {
        return decision;
    }

    @Nullable
    String pathology() {
        return pathology;
    }

    @Nullable
    String stage() {
        return stage;
    }

    @Nullable
    String treatment() {
        return treatment;
    }

    private static @Nullable String at(@Nullable String[] values, int index) {
        return index < values.length ? values[index] : null;
    }
}
