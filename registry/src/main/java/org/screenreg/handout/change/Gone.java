package org.screenreg.handout.change;

import org.screenreg.programme.Label;

/** Why a line of a list that was made is no longer to be worked. */
public enum Gone {
    DIED("已死亡", "died"),
    MOVED("已迁出", "moved away"),
    DONE("已完成", "done"),
    REPLACED("已有新的处理建议", "something else is asked for now"),
    LATER("改为以后办理", "is due later now"),
    MISSED("已过办理时限", "its time is over"),
    ELSEWHERE("已转由其他单位办理", "is another unit's work now"),
    UNKNOWN("登记库中已无此人", "the register no longer knows the person");

    private final Label label;

    Gone(String zh, String en) {
        label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }
}
