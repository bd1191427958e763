package org.screenreg.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.screenreg.person.IdentityNumber;
import org.screenreg.person.PersonStatement;

/** A submitted row whose cells have been understood, with the objections found so far. */
public final class ReadRow {
    private static final Pattern SCIENTIFIC = Pattern.compile("\\s*\\d(\\.\\d+)?[Ee]\\+?\\d+\\s*");

    private static final Pattern LEGIBLE = Pattern.compile("[0-9X*]{1,40}");
    private static final String NUMBER = "identity-number";

    private final SubmittedRow submitted;
    private final NavigableMap<String, String> values = new TreeMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<SubmittedColumn> dictionary;
    private final List<Issue> issues = new ArrayList<>();
    private final List<ReadEvent> events = new ArrayList<>();
    private @Nullable IdentityNumber identity;

    ReadRow(SubmittedRow submitted, List<SubmittedColumn> dictionary) {
        this.submitted = submitted;
        this.dictionary = dictionary;
    }

    public SubmittedRow submitted() {
        return submitted;
    }

    /** Whether the row lists somebody or something, rather than being blank, a total or a footnote. */
    boolean isData() {
        return submitted.nature() == SubmittedRow.Nature.DATA;
    }

    /** The value a column set, such as {@code ultrasound.left}; empty where nothing did. */
    public String get(String target) {
        return values.getOrDefault(target, "");
    }

    /** All values whose target begins with {@code prefix}, by the rest of the target. */
    public Map<String, String> under(String prefix) {
        Map<String, String> part = new TreeMap<>();
        values.subMap(prefix, true, prefix + Character.MAX_VALUE, false)
                .forEach((target, value) -> part.put(target.substring(prefix.length()), value));
        return part;
    }

    /** Hands over every value a column set, by target. */
    public void forEachValue(BiConsumer<String, String> sink) {
        values.forEach(sink);
    }

    /** The person's details as texts by key, without a valid identity number; one that is not valid is kept as it stood. */
    public Map<String, String> details() {
        Map<String, String> details = under("person.");
        String stated = IdentityNumber.plain(details.getOrDefault(NUMBER, ""));
        details.remove(NUMBER);
        if (identity == null && LEGIBLE.matcher(stated).matches()) {
            details.put(PersonStatement.STATED_NUMBER, stated);
        }
        return details;
    }

    public List<ReadEvent> events() {
        return events;
    }

    public @Nullable IdentityNumber identity() {
        return identity;
    }

    public List<Issue> issues() {
        return issues;
    }

    /** Objects to the cell that set {@code target}; to the whole row where no column does. */
    public void object(IssueCode code, String target, String... args) {
        Integer column = columns.get(target);
        String key = column == null ? "" : dictionary.get(column).key();
        String raw = column == null ? "" : submitted.cells().get(column).text();
        issues.add(Issue.of(code, new Place(submitted.sheet(), submitted.number(), key), raw, args));
    }

    /** Takes over an objection somebody else found. */
    void object(Issue issue) {
        issues.add(issue);
    }

    public boolean has(Severity severity) {
        return issues.stream().anyMatch(issue -> issue.code().severity() == severity);
    }

    void set(String target, int column, String value) {
        columns.merge(
                target, column, (known, other) -> submitted.cells().get(known).isBlank() ? other : known);
        if (!value.isEmpty()) {
            values.put(target, value);
        }
    }

    void add(ReadEvent event) {
        events.add(event);
    }

    /** Whether the identity number came in a number cell, or as the text of one, which keeps at most fifteen digits. */
    public boolean identityLostDigits() {
        RawCell cell = cell("person.identity-number");
        boolean number = cell.kind() == RawCell.Kind.NUMBER
                && !(cell.number() < 1e15 && cell.text().length() == 15);
        return number || SCIENTIFIC.matcher(cell.text()).matches();
    }

    /** What the first struck cell would have set; empty where no cell that is read is struck through. */
    public Optional<String> firstStruckOut() {
        return columns.entrySet().stream()
                .filter(entry -> submitted.cells().get(entry.getValue()).struckOut())
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Notes whose row this is. */
    public void identify(IdentityNumber number) {
        identity = number;
    }

    /** The cell that set a target, blank where the template has no such column. */
    RawCell cell(String target) {
        Integer column = columns.get(target);
        return column == null ? RawCell.BLANK : submitted.cells().get(column);
    }
}
