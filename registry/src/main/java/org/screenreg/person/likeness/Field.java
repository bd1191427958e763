package org.screenreg.person.likeness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** A field persons are compared by, with the levels of agreement it knows, best first. */
public enum Field {
    NAME(Traits::name, NameLevel::of, "same", "homophone", "dialect-homophone", "one-character", "differs"),
    BIRTH_DATE(Traits::birthDate, DateLevel::of, "same", "swapped", "one-digit", "same-year", "differs"),
    SEX(Traits::sex, Field::equal, "same", "differs"),
    PHONE(Traits::phone, Field::nearlyEqual, "same", "one-digit", "differs"),
    PLACE(traits -> traits.township() + "/" + traits.village(), Field::place, "same", "same-township", "differs"),
    HOUSEHOLD(Traits::household, Field::equal, "same", "differs"),
    IDENTITY_NUMBER(Traits::number, NumberLevel::of, "one-off", "fits", "differs", "both-valid");

    /** The level of a field that one of the two does not have; it weighs nothing. */
    public static final String UNKNOWN = "unknown";

    static final String SAME = "same";
    static final String DIFFERS = "differs";

    private final Function<Traits, String> value;
    private final BinaryOperator<String> comparison;
    private final List<String> levels;

    Field(Function<Traits, String> value, BinaryOperator<String> comparison, String... levels) {
        this.value = value;
        this.comparison = comparison;
        this.levels = List.of(levels);
    }

    /** How well the field of two persons agrees: one of its levels, or unknown. */
    String compare(Traits one, Traits other) {
        if (this == IDENTITY_NUMBER && one.valid() && other.valid()) {
            return "both-valid";
        }
        return comparison.apply(value.apply(one), value.apply(other));
    }

    public List<String> levels() {
        return levels;
    }

    /** The word of files and messages, such as {@code birth-date}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All fields by their words, in order. */
    static Map<String, Field> byWord() {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : values()) {
            fields.put(field.word(), field);
        }
        return fields;
    }

    private static String equal(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        return one.equals(other) ? SAME : DIFFERS;
    }

    private static String nearlyEqual(String one, String other) {
        String equal = equal(one, other);
        return equal.equals(DIFFERS) && Edits.isOne(one, other) ? "one-digit" : equal;
    }

    /** Township and village as one text with a stroke between them. */
    private static String place(String one, String other) {
        int end = one.indexOf('/');
        int otherEnd = other.indexOf('/');
        String village = equal(one.substring(end + 1), other.substring(otherEnd + 1));
        if (village.equals(SAME)) {
            return village;
        }
        String township = equal(one.substring(0, end), other.substring(0, otherEnd));
        return township.equals(SAME) ? "same-township" : township;
    }
}
