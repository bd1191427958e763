package org.screenreg.definition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A part of a definition file that knows where it stands. Asking it for a shape it does not have is a
 * {@link RegistryException} that names file and line.
 */
public final class Definition {
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2200;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private final String file;
    private final Node node;
    private @Nullable String content;

    Definition(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** {@code file:line} of this part, lines from 1. */
    public String place() {
        return file + ":" + line();
    }

    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** The complaint about this part, to be thrown by the caller. */
    public RegistryException wrong(Flaw flaw, Object... about) {
        return RegistryException.at(place(), flaw.with(about));
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The scalar as it is written. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(Flaw.SINGLE_VALUE_EXPECTED);
    }

    public double number() {
        if (!NUMBER.matcher(text()).matches()) {
            throw wrong(Flaw.NOT_A_NUMBER, text());
        }
        return Double.parseDouble(text());
    }

    public int wholeNumber() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw wrong(Flaw.NOT_A_WHOLE_NUMBER, text());
        }
    }

    /** A day of the years a register may speak of. */
    public LocalDate date() {
        try {
            LocalDate date = LocalDate.parse(text());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException e) {
            throw wrong(Flaw.NOT_A_DATE, text());
        }
        throw wrong(Flaw.NOT_A_DATE, text());
    }

    /** One day, or the first and the last day of a span written {@code 2026-10-01..2026-10-07}. */
    public List<LocalDate> dates() {
        int dots = text().indexOf("..");
        if (dots < 0) {
            return List.of(date());
        }
        try {
            List<LocalDate> ends =
                    List.of(LocalDate.parse(text().substring(0, dots)), LocalDate.parse(text().substring(dots + 2)));
            if (!ends.get(1).isBefore(ends.get(0))) {
                return ends;
            }
        } catch (DateTimeParseException e) {
            throw wrong(Flaw.NOT_A_DATE, text());
        }
        throw wrong(Flaw.RANGE_FALLS, text());
    }

    public boolean claim() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(Flaw.NEITHER_TRUE_NOR_FALSE, text());
        };
    }

    /** The one of these that is written here in small letters, with a hyphen between words. */
    public <E extends Enum<E>> E choice(E[] values) {
        for (E value : values) {
            if (word(value).equals(text())) {
                return value;
            }
        }
        throw wrong(
                Flaw.VALUE_NOT_ALLOWED,
                text(),
                Stream.of(values).map(Definition::word).toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The parts of a list; a single value stands for a list of one. */
    public List<Definition> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(part -> new Definition(file, part))
                    .toList();
        }
        return List.of(this);
    }

    /** Complains about the first entry of a list that stands there already. */
    public void allowEachOnce() {
        Set<String> seen = new HashSet<>();
        for (Definition part : list()) {
            if (!seen.add(part.text())) {
                throw part.wrong(Flaw.LISTED_TWICE, part.text());
            }
        }
    }

    /** The texts of a list; a single value stands for a list of one. */
    public List<String> texts() {
        return list().stream().map(Definition::text).toList();
    }

    /** The parts of a mapping, in the order they are written. */
    public Map<String, Definition> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(Flaw.PAIRS_EXPECTED);
        }
        Map<String, Definition> parts = new LinkedHashMap<>();
        for (var tuple : mapping.getValue()) {
            String key = new Definition(file, tuple.getKeyNode()).text();
            if (parts.put(key, new Definition(file, tuple.getValueNode())) != null) {
                throw new Definition(file, tuple.getKeyNode()).wrong(Flaw.KEY_TWICE, key);
            }
        }
        return parts;
    }

    public Optional<Definition> find(String key) {
        return Optional.ofNullable(map().get(key));
    }

    public Definition get(String key) {
        return find(key).orElseThrow(() -> wrong(Flaw.KEY_MISSING, key));
    }

    /** The text under a key, or {@code otherwise} where the key is absent. */
    public String text(String key, String otherwise) {
        return find(key).map(Definition::text).orElse(otherwise);
    }

    /** The texts under a key; none where the key is absent. */
    public List<String> texts(String key) {
        return find(key).map(Definition::texts).orElse(List.of());
    }

    /** A label {@code { zh: …, en: … }}; a plain text is the same in both languages. */
    public Label label() {
        if (isText()) {
            return new Label(text(), text());
        }
        refuseTextCutShort();
        return new Label(get("zh").text(), get("en").text());
    }

    /** Between braces a comma ends an entry, and what stood behind it would be a key that nobody asks for. */
    private void refuseTextCutShort() {
        map().forEach((key, value) -> {
            if (value.node instanceof ScalarNode scalar
                    && scalar.isPlain()
                    && scalar.getValue().isEmpty()) {
                throw value.wrong(Flaw.TEXT_CUT_SHORT, key);
            }
        });
    }

    /** A label that must stand in both languages. */
    public Label bothLanguages() {
        if (isText()) {
            throw wrong(Flaw.NOT_BOTH_LANGUAGES);
        }
        allowOnly(Set.of("zh", "en"));
        Label label = label();
        if (label.zh().isBlank() || label.en().isBlank()) {
            throw wrong(Flaw.NOT_BOTH_LANGUAGES);
        }
        return label;
    }

    /** The part on one line, the same however it is laid out in its file, without comments. */
    public String flat() {
        return line(node, "");
    }

    /** The part on one line with every value in quotes: equal only for parts that say the same. */
    public String content() {
        if (content == null) {
            content = line(node, "\"");
        }
        return content;
    }

    private static String line(Node node, String quote) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(item -> line(item, quote)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof MappingNode map) {
            return map.getValue().stream()
                    .map(pair -> line(pair.getKeyNode(), quote) + ": " + line(pair.getValueNode(), quote))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node instanceof ScalarNode scalar ? quote + scalar.getValue() + quote : "";
    }

    /** Complains about the first key that is not one of {@code allowed}. */
    public void allowOnly(Set<String> allowed) {
        List<String> unknown = new ArrayList<>(map().keySet());
        unknown.removeAll(allowed);
        if (!unknown.isEmpty()) {
            throw get(unknown.get(0))
                    .wrong(
                            Flaw.KEY_UNKNOWN,
                            unknown.get(0),
                            allowed.stream().sorted().toList());
        }
    }
}
