package org.screenreg.intake;

import org.screenreg.programme.Label;

/** What an issue does to what it stands on, worst first. */
public enum Severity {
    /** The whole file is refused. */
    FILE("整个文件退回", "File refused"),
    /** The row is rejected; the sender corrects it. */
    ROW("该行退回", "Row rejected"),
    /** The row is held until somebody decides; what it says is kept and may count later. */
    HOLD("该行暂存", "Row held"),
    /** The row is kept, with a mark. */
    WARN("提示", "Warning"),
    /** The value was read by repairing it; the cell as sent is kept beside it. */
    FIX("已修正", "Repaired"),
    /** Said so that nothing is dropped in silence. */
    NOTE("说明", "Note");

    private final Label effect;

    Severity(String zh, String en) {
        effect = new Label(zh, en);
    }

    /** What it does, in the sender's words. */
    public Label effect() {
        return effect;
    }
}
