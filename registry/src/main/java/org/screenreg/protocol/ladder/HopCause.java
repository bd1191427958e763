package org.screenreg.protocol.ladder;

import java.util.Locale;
import org.screenreg.programme.Label;

/** Why a reminder hopped. */
public enum HopCause {
    OVERDUE("逾期上交", "handed up, overdue"),
    NOT_REACHED("多次联系不上上交", "handed up, nobody reached"),
    RETURNED("已联系上，退回", "reached, handed back"),
    PUT_OFF("约定改期", "put off as agreed");

    private final Label label;

    HopCause(String zh, String en) {
        label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }

    /** The word in tables, such as {@code not-reached}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cause a code names. */
    public static HopCause parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
