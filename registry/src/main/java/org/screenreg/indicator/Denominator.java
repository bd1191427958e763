package org.screenreg.indicator;

import org.screenreg.programme.Label;

/** Where the people of a denominator are counted; one table never mixes the two. */
public enum Denominator {
    RESIDENTS("居民名册", "resident list"),
    POPULATION("导入的目标人群数", "imported population table");

    private final Label label;

    Denominator(String zh, String en) {
        label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }
}
