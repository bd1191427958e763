package org.screenreg.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Label;

/** Where a task stands on a day; always computed, never stored. */
public enum TaskState {
    UPCOMING("未到期", "upcoming"),
    OPEN("待办", "due"),
    OVERDUE("超期", "overdue"),
    DONE("已完成", "done"),
    MISSED("错过", "missed"),
    CANCELLED("已取消", "cancelled");

    private final Label label;

    TaskState(String zh, String en) {
        label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }

    /** The state on {@code day} of a task with this window; {@code until} is the first day it no longer applied. */
    public static TaskState on(
            LocalDate day, LocalDate opens, LocalDate due, LocalDate closes, @Nullable LocalDate until, boolean done) {
        if (until != null && !until.isAfter(day)) {
            return done ? DONE : CANCELLED;
        }
        if (day.isBefore(opens)) {
            return UPCOMING;
        }
        if (!day.isAfter(due)) {
            return OPEN;
        }
        return day.isAfter(closes) ? MISSED : OVERDUE;
    }
}
