package org.screenreg.pathway;

import java.util.Locale;
import org.screenreg.programme.Label;

/** The six stages of 防·筛·诊·治·管·康. */
public enum Stage {
    PREVENT("防", "prevention"),
    SCREEN("筛", "screening"),
    DIAGNOSE("诊", "diagnosis"),
    TREAT("治", "treatment"),
    MANAGE("管", "management"),
    REHAB("康", "rehabilitation");

    private final Label label;

    Stage(String zh, String en) {
        label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Stage parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
