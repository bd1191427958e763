package org.screenreg.intake;

/** What an issue does to what it stands on, worst first. */
public enum Severity {
    /** The whole file is refused. */
    FILE,
    /** The row is rejected; the sender corrects it. */
    ROW,
    /** The row is held until somebody decides; what it says is kept and may count later. */
    HOLD,
    /** The row is kept, with a mark. */
    WARN,
    /** The value was read by repairing it; the cell as sent is kept beside it. */
    FIX,
    /** Said so that nothing is dropped in silence. */
    NOTE
}
