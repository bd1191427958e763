package org.screenreg.indicator;

import org.screenreg.programme.Label;

/** What an indicator counts. */
public enum Unit {
    PERSONS("人", "persons"),
    PERSON_TIMES("人次", "person-times"),
    CASES("例", "cases"),
    ROWS("行", "rows");

    private final Label label;

    Unit(String zh, String en) {
        label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }
}
