package org.screenreg.pathway;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.screenreg.programme.Label;

/** The six stages of 防·筛·诊·治·管·康. */
public enum Stage {
    PREVENT("防", "prevention"),
    SCREEN("筛", "screening"),
    DIAGNOSE("诊", "diagnosis"),
    TREAT("治", "treatment"),
    MANAGE("管", "management"),
    REHAB("康", "rehabilitation");

    private static final Map<String, Stage> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Stage::code, Function.identity()));

    private final Label label;
    private final String code;

    Stage(String zh, String en) {
        label = new Label(zh, en);
        code = name().toLowerCase(Locale.ROOT);
    }

    public Label label() {
        return label;
    }

    public String code() {
        return code;
    }

    public static Stage parse(String code) {
        Stage stage = BY_CODE.get(code);
        if (stage == null) {
            throw new IllegalArgumentException("there is no stage " + code);
        }
        return stage;
    }
}
