package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.screenreg.indicator.rule.Item.Mark;
import org.screenreg.indicator.story.Story;
import org.screenreg.programme.Label;
import org.screenreg.protocol.fact.Ages;

/** How the persons of an indicator are parted; everybody falls into exactly one part. */
public enum Breakdown {
    COUNTY("全县", "county"),
    TOWNSHIP("乡镇", "township"),
    VILLAGE("村", "village"),
    AGE("年龄组", "age band"),
    SEX("性别", "sex"),
    AGE_SEX("年龄组和性别", "age band and sex"),
    FACILITY("机构", "institution", Mark.FACILITY),
    TIER("责任层级", "tier", Mark.TIER),
    STEP("层级和步骤", "tier and step", Mark.STEP),
    UNIT("执行单位", "unit", Mark.UNIT),
    WORKER("办理人", "worker", Mark.WORKER);

    private static final int BAND = 5;
    private static final int OLDEST = 85;
    private static final int EVER = 200;
    private static final List<Band> BANDS = IntStream.rangeClosed(0, OLDEST / BAND)
            .mapToObj(
                    i -> new Band("%03d".formatted(i * BAND), i * BAND, i * BAND == OLDEST ? EVER : (i + 1) * BAND - 1))
            .toList();
    private static final int DIGITS = 3;
    private static final Map<String, Label> SEXES = Map.of(
            "F", new Label("女", "women"), "M", new Label("男", "men"), "unknown", new Label("性别不详", "sex unknown"));

    private final Label label;
    private final @Nullable Mark mark;

    Breakdown(String zh, String en) {
        this(zh, en, null);
    }

    Breakdown(String zh, String en, @Nullable Mark mark) {
        this.label = new Label(zh, en);
        this.mark = mark;
    }

    /** In what the things of one person differ, so that they stand in several parts; empty where persons are parted. */
    public Optional<Mark> mark() {
        return Optional.ofNullable(mark);
    }

    public Label label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part a person belongs to: a place code (empty when unknown), the lowest age of a band, or a sex. */
    public String part(Story story, LocalDate day) {
        return switch (this) {
            case COUNTY, FACILITY, TIER, STEP, UNIT, WORKER -> "";
            case TOWNSHIP -> story.township();
            case VILLAGE -> story.village();
            case AGE -> band(story, day);
            case SEX -> story.person().sex().code();
            case AGE_SEX -> band(story, day) + story.person().sex().code();
        };
    }

    /** An age band, both ends included, and the part it is. */
    record Band(String part, int youngest, int oldest) {}

    /** Every age band, youngest first. */
    static List<Band> bands() {
        return BANDS;
    }

    private static String band(Story story, LocalDate day) {
        int age = Math.max(0, Ages.on(story.person().birthDate(), day));
        return BANDS.get(Math.min(age, OLDEST) / BAND).part();
    }

    /** An age band or a sex in words. */
    public static Label words(Breakdown by, String part) {
        if (by == SEX) {
            return SEXES.getOrDefault(part, new Label(part, part));
        }
        if (by == AGE_SEX) {
            Label band = words(AGE, part.substring(0, DIGITS));
            Label sex = words(SEX, part.substring(DIGITS));
            return new Label(band.zh() + " " + sex.zh(), band.en() + " " + sex.en());
        }
        int from = Integer.parseInt(part);
        return from >= OLDEST
                ? new Label(from + "岁及以上", from + " and over")
                : new Label(from + "–" + (from + BAND - 1) + "岁", from + "–" + (from + BAND - 1));
    }
}
