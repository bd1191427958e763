package org.screenreg.template.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.Label;

/**
 * What one institution means by its sheets, kept as a file under version control.
 *
 * @param name the file's name without its extension
 * @param template the template its sheets are of
 * @param headings the column's key by folded heading; {@link #IGNORE} for a heading that is not to be read
 * @param values what folded texts mean, by the column's key
 * @param dayFirst whether it writes the day before the month and the year
 * @param units the unit its plain numbers are in, by the column's key
 * @param sheet the headings of its sheet when the profile was last looked after; empty where nobody noted them
 */
public record Profile(
        String name,
        Label source,
        String template,
        Map<String, String> headings,
        Map<String, Map<String, String>> values,
        boolean dayFirst,
        Map<String, String> units,
        List<String> sheet) {
    /** Stands for a column or a value that is not to be read. */
    public static final String IGNORE = "ignore";

    private static final Pattern DAY_FIRST = Pattern.compile("\\s*(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})\\b.*");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\s*[<>≤≥]?\\s*\\d+(\\.\\d+)?\\s*");

    public Profile {
        headings = Map.copyOf(headings);
        values = Map.copyOf(values);
        units = Map.copyOf(units);
        sheet = List.copyOf(sheet);
    }

    /** The name with a short hash of everything the profile says: another text, another identity. */
    public String identity() {
        String content = name
                + template
                + new java.util.TreeMap<>(headings)
                + meanings()
                + dayFirst
                + new java.util.TreeMap<>(units);
        String clipped = name.length() > 60 ? name.substring(0, 60) : name;
        return clipped + " "
                + java.util
                        .UUID
                        .nameUUIDFromBytes(content.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 8);
    }

    private Map<String, Map<String, String>> meanings() {
        Map<String, Map<String, String>> sorted = new java.util.TreeMap<>();
        values.forEach((key, meant) -> sorted.put(key, new java.util.TreeMap<>(meant)));
        return sorted;
    }

    /** The key of the column a heading stands for here, or {@link #IGNORE}; empty where the profile does not say. */
    public Optional<String> column(String folded) {
        return Optional.ofNullable(headings.get(folded));
    }

    /** A cell as the institution means it; as it was sent where the profile says nothing of it. */
    public RawCell understood(SubmittedColumn column, RawCell cell) {
        if (cell.isBlank()) {
            return cell;
        }
        String meant = values.getOrDefault(column.key(), Map.of()).get(Folding.fold(cell.text()));
        if (meant != null) {
            return meant.equals(IGNORE) ? RawCell.BLANK : RawCell.text(meant);
        }
        return switch (column.kind()) {
            case DATE -> date(cell);
            case NUMBER, RATIO -> number(column.key(), cell);
            default -> cell;
        };
    }

    private RawCell date(RawCell cell) {
        Matcher written = DAY_FIRST.matcher(cell.text());
        boolean swap = dayFirst && cell.kind() == RawCell.Kind.TEXT && written.matches();
        return swap ? RawCell.text(written.group(3) + "-" + written.group(2) + "-" + written.group(1)) : cell;
    }

    private RawCell number(String key, RawCell cell) {
        String unit = units.get(key);
        boolean plain = unit != null && PLAIN_NUMBER.matcher(cell.text()).matches();
        return plain ? RawCell.text(cell.text().strip() + unit) : cell;
    }

    /** The same profile with more values, which replace earlier meanings of the same texts. */
    Profile with(Map<String, Map<String, String>> more) {
        Map<String, Map<String, String>> all = new java.util.TreeMap<>();
        values.forEach((key, meanings) -> all.put(key, new java.util.TreeMap<>(meanings)));
        more.forEach((key, meanings) ->
                all.computeIfAbsent(key, none -> new java.util.TreeMap<>()).putAll(meanings));
        return new Profile(name, source, template, headings, all, dayFirst, units, sheet);
    }
}
