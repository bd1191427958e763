package org.screenreg.person.likeness;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.definition.Flaw;

/**
 * The weights of agreement after Fellegi and Sunter (1969): log2(m/u), where m is the share of pairs of one person and u the
 * share of pairs of two whose field agrees so.
 */
public final class Weights {
    private static final String FILE = "/likeness/weights.yaml";
    private static final Set<String> KEYS =
            Set.of("source", "possible", "certain", "largest-block", "review", "automatic", "fields");

    private final Map<Field, Map<String, Chances>> chances = new EnumMap<>(Field.class);
    private final Map<Field, Map<String, Double>> bits = new EnumMap<>(Field.class);
    private final List<Map<Field, Set<String>>> automatic;
    private final List<Map<Field, Set<String>>> review;
    private final double possible;
    private final double certain;
    private final int largestBlock;

    /** How often a level is found among pairs of one person, and among pairs of two. */
    public record Chances(double m, double u) {}

    private Weights(Definition file) {
        file.allowOnly(KEYS);
        this.possible = file.get("possible").number();
        this.certain = file.get("certain").number();
        this.largestBlock = file.get("largest-block").wholeNumber();
        this.automatic = conditions(file.get("automatic"));
        this.review = conditions(file.get("review"));
        file.get("fields").allowOnly(Field.byWord().keySet());
        for (Field field : Field.values()) {
            read(field, file.get("fields").get(field.word()));
        }
    }

    public static Weights load() {
        return new Weights(Definitions.resource(Weights.class, FILE));
    }

    /** The weights a county has decided on. */
    public static Weights file(Path path) {
        return new Weights(Definitions.file(path));
    }

    /** Weights written in a text. */
    static Weights text(String yaml) {
        return new Weights(Definitions.text("weights.yaml", yaml));
    }

    private void read(Field field, Definition levels) {
        levels.allowOnly(new HashSet<>(field.levels()));
        Map<String, Chances> read = new LinkedHashMap<>();
        Map<String, Double> weights = new HashMap<>();
        for (String level : field.levels()) {
            Definition pair = levels.get(level);
            pair.allowOnly(Set.of("m", "u"));
            Chances found = new Chances(chance(pair.get("m")), chance(pair.get("u")));
            read.put(level, found);
            weights.put(level, Math.log(found.m() / found.u()) / Math.log(2));
        }
        weights.put(Field.UNKNOWN, 0.0);
        chances.put(field, read);
        bits.put(field, weights);
    }

    private static double chance(Definition part) {
        double value = part.number();
        if (value <= 0 || value > 1) {
            throw part.wrong(Flaw.VALUE_NOT_ALLOWED, part.text(), List.of("0..1"));
        }
        return value;
    }

    private static List<Map<Field, Set<String>>> conditions(Definition part) {
        return part.list().stream().map(Weights::condition).toList();
    }

    private static Map<Field, Set<String>> condition(Definition part) {
        Map<String, Field> fields = Field.byWord();
        part.allowOnly(fields.keySet());
        Map<Field, Set<String>> levels = new EnumMap<>(Field.class);
        for (Field field : fields.values()) {
            part.find(field.word()).ifPresent(wanted -> levels.put(field, levels(field, wanted)));
        }
        return levels;
    }

    private static Set<String> levels(Field field, Definition wanted) {
        for (Definition level : wanted.list()) {
            if (!field.levels().contains(level.text()) && !level.text().equals(Field.UNKNOWN)) {
                throw level.wrong(Flaw.VALUE_NOT_ALLOWED, level.text(), field.levels());
            }
        }
        return Set.copyOf(wanted.texts());
    }

    /** How alike two persons are. */
    public Likeness compare(Traits one, Traits other) {
        Map<Field, String> levels = new EnumMap<>(Field.class);
        double sum = 0;
        for (Field field : Field.values()) {
            String level = field.compare(one, other);
            levels.put(field, level);
            sum += weight(field, level);
        }
        return new Likeness(levels, sum);
    }

    /** What a level of a field weighs, in bits. */
    public double weight(Field field, String level) {
        return bits.getOrDefault(field, Map.of()).getOrDefault(level, 0.0);
    }

    public Map<String, Chances> chances(Field field) {
        return chances.getOrDefault(field, Map.of());
    }

    /** Whether two persons may be the same and somebody should look. */
    public boolean isPossible(Likeness likeness) {
        return likeness.weight() >= possible && meetsAny(likeness, review);
    }

    /** Whether a row without a valid number may be given to a person without anybody looking, if there is no rival. */
    public boolean isCertain(Likeness likeness) {
        return likeness.weight() >= certain && meetsAny(likeness, automatic);
    }

    private static boolean meetsAny(Likeness likeness, List<Map<Field, Set<String>>> conditions) {
        return conditions.stream().anyMatch(condition -> meets(likeness, condition));
    }

    private static boolean meets(Likeness likeness, Map<Field, Set<String>> condition) {
        return condition.entrySet().stream()
                .allMatch(one -> one.getValue().contains(likeness.levels().get(one.getKey())));
    }

    /** The most persons a block may hold: what more have in common says nothing. */
    public int largestBlock() {
        return largestBlock;
    }
}
