package org.screenreg.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screenreg.indicator.rule.FeedRule;
import org.screenreg.indicator.rule.Rule;
import org.screenreg.programme.Label;

/**
 * The definition of a figure, as it is printed beside every number it yields.
 *
 * @param id such as {@code IND-06}
 * @param unit what is counted
 * @param kind whether the figure tells of a period or of its last day
 * @param value what is worked out of numerator and denominator
 * @param expected the share of the denominator that is expected to be counted, where the denominator is estimated; else one
 * @param rules how each programme counts
 * @param goals what each programme should come to, where somebody set a goal
 * @param by the parts it may be shown by
 * @param tag how sure the definition is: V verified, P partly, K known, D default
 */
public record Indicator(
        String id,
        Words words,
        Unit unit,
        Kind kind,
        Value value,
        BigDecimal expected,
        Map<String, Rule> rules,
        Map<String, Goal> goals,
        List<Breakdown> by,
        String tag) {

    /** What is said of an indicator. */
    public record Words(
            Label title, Label sentence, Label numerator, Label denominator, Label excludes, Label source) {}

    /** What a figure tells of. */
    public enum Kind {
        PERIOD("统计期内发生", "what happened in the period"),
        LAST_DAY("统计期末状态", "how things stood on its last day"),
        COHORT("统计期内进入者至截止日的结果", "what became by the as-of date of those who entered in the period");

        private final Label label;

        Kind(String zh, String en) {
            label = new Label(zh, en);
        }

        public Label label() {
            return label;
        }
    }

    /** What a figure is. */
    public enum Value {
        PERCENT,
        PER_10000,
        DAYS,
        COUNT
    }

    public Indicator {
        rules = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(rules));
        goals = Map.copyOf(goals);
        by = List.copyOf(by);
    }

    /** The programmes it is counted for, in the order they are named. */
    public List<String> programmes() {
        return List.copyOf(rules.keySet());
    }

    public Rule rule(String programme) {
        Rule rule = rules.get(programme);
        if (rule == null) {
            throw new IllegalArgumentException(id + " is not counted for " + programme);
        }
        return rule;
    }

    /** What a programme's figure should come to; empty where nobody set a goal. */
    public Optional<Goal> goal(String programme) {
        return Optional.ofNullable(goals.get(programme));
    }

    /** Whose data it would take; empty where the register has what it takes. */
    public Optional<Label> needs(String programme) {
        return rule(programme) instanceof FeedRule feed ? Optional.of(feed.needs()) : Optional.empty();
    }
}
