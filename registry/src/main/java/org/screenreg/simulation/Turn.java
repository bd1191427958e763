package org.screenreg.simulation;

import org.screenreg.programme.Label;

/** A way in which a person stands otherwise after the change. */
public enum Turn {
    ELIGIBLE("新成为目标人群", "newly eligible"),
    NOT_ELIGIBLE("不再是目标人群", "no longer eligible"),
    HIGH_RISK("新判为高危", "newly at high risk"),
    NOT_HIGH_RISK("不再是高危", "no longer at high risk"),
    DUE("新增待办", "newly due"),
    NOT_DUE("不再有待办", "no longer due");

    private final Label label;

    Turn(String zh, String en) {
        label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }
}
