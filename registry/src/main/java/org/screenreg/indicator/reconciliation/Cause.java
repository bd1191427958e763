package org.screenreg.indicator.reconciliation;

import org.screenreg.programme.Label;

/** Why a person counts otherwise on one as-of date than on another; the first that holds is the cause. */
public enum Cause {
    NEWLY_KNOWN("新登记的居民", "people known since"),
    NO_LONGER_KNOWN("记录已撤销的居民", "people whose records were taken back"),
    DEATH("死亡", "deaths"),
    MOVE("迁出", "moves out of the county"),
    PLACE("地址更正或区划变更", "corrected addresses and boundary changes"),
    TAKEN_BACK("撤销或更正的检查、随访", "events taken back or corrected"),
    LATE("迟报的检查、随访", "events reported late"),
    SINCE("其后新发生的检查、随访", "events that happened since"),
    PROTOCOL("方案版本变更", "a new version of the protocol"),
    TIME("时间推移（年龄、到期）", "time alone: birthdays and due dates"),
    UNEXPLAINED("未能归因", "not explained");

    private final Label label;

    Cause(String zh, String en) {
        label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }
}
