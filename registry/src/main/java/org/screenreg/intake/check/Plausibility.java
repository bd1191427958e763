package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.COPIED_BLOCK;
import static org.screenreg.intake.IssueCode.DIGIT_PREFERENCE;
import static org.screenreg.intake.IssueCode.SAME_ANSWERS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.Issue;
import org.screenreg.intake.Place;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.ReadEvent;
import org.screenreg.intake.ReadRow;
import org.screenreg.intake.SubmittedColumn;

/**
 * What a whole file says about how it was filled in: measures that end in 0 or 5 too often, measures repeated line after
 * line, questionnaires that one person (or, where nobody is named, one unit) has filled in all alike. It is said, never
 * held against a row.
 */
public final class Plausibility {
    private static final int FEWEST_NUMBERS = 60;
    private static final double MOST_ROUND = 0.6;
    private static final Pattern DEVICE_UNIT = Pattern.compile("[A-Za-zµμ%/0-9.]+");
    private static final Pattern MEASURE = Pattern.compile("\\d{2,}(\\.\\d+)?");
    private static final int FEWEST_MEASURES = 3;
    private static final int LONGEST_RUN = 5;
    private static final String QUESTIONNAIRE = "questionnaire";
    private static final String ASKED_BY = "asked-by";
    private static final int FEWEST_ANSWERS = 4;
    private static final int FEWEST_FORMS = 30;
    private static final double MOST_ALIKE = 0.95;

    private final List<SubmittedColumn> columns;
    private final Set<String> coded;
    private final Map<Integer, int[]> endings = new TreeMap<>();
    private final List<Issue> blocks = new ArrayList<>();
    private final Map<String, Map<String, Integer>> forms = new TreeMap<>();
    private final Map<String, Place> firstForm = new HashMap<>();
    private String lastMeasures = "";
    private String lastPerson = "";
    private Place blockBegan = Place.FILE;
    private int run;

    public Plausibility(List<SubmittedColumn> columns) {
        this.columns = List.copyOf(columns);
        this.coded = columns.stream()
                .filter(column -> column.kind() == ColumnKind.CODE)
                .flatMap(column -> column.sets().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Looks at the next row of data. */
    public void see(ReadRow row) {
        StringBuilder measures = new StringBuilder();
        int measured = 0;
        for (int i = 0; i < columns.size(); i++) {
            RawCell cell = row.submitted().cells().get(i);
            if (columns.get(i).kind() == ColumnKind.NUMBER && !cell.isBlank()) {
                count(i, cell.text());
                measures.append(i).append('=').append(cell.text()).append(' ');
                measured++;
            }
        }
        compare(row, measured >= FEWEST_MEASURES ? measures.toString() : "");
        row.events().forEach(event -> form(row, event));
    }

    /** What is read off a device has a unit of one; years and cigarettes are remembered, and remembered round. */
    private static boolean isMeasure(SubmittedColumn column) {
        return DEVICE_UNIT.matcher(column.unit()).matches();
    }

    private void count(int column, String text) {
        String digits = text.strip();
        if (isMeasure(columns.get(column)) && MEASURE.matcher(digits).matches()) {
            char last = digits.charAt(digits.length() - 1);
            int[] counts = endings.computeIfAbsent(column, key -> new int[2]);
            counts[0]++;
            counts[1] += last == '0' || last == '5' ? 1 : 0;
        }
    }

    private void compare(ReadRow row, String measures) {
        String person = row.get("person.identity-number");
        boolean same = !measures.isEmpty() && measures.equals(lastMeasures) && !person.equals(lastPerson);
        if (same) {
            run++;
        } else {
            close();
            blockBegan = place(row);
            run = 1;
        }
        lastMeasures = measures;
        lastPerson = person;
    }

    private void close() {
        if (run >= LONGEST_RUN && !lastMeasures.isEmpty()) {
            blocks.add(Issue.of(COPIED_BLOCK, blockBegan, "", String.valueOf(run)));
        }
    }

    /** Height and weight differ also where nobody was asked, so only what was chosen from a list is compared. */
    private void form(ReadRow row, ReadEvent event) {
        if (!event.kind().endsWith(QUESTIONNAIRE)) {
            return;
        }
        Map<String, String> answers = new TreeMap<>(event.findings());
        answers.keySet()
                .retainAll(event.findings().keySet().stream()
                        .filter(finding -> coded.contains(event.kind() + '.' + finding))
                        .toList());
        if (answers.size() >= FEWEST_ANSWERS) {
            String unit = Objects.requireNonNullElse(event.facility(), "");
            String asker = event.kind() + ' ' + event.findings().getOrDefault(ASKED_BY, unit);
            firstForm.putIfAbsent(asker, place(row));
            forms.computeIfAbsent(asker, key -> new HashMap<>()).merge(answers.toString(), 1, Integer::sum);
        }
    }

    private static Place place(ReadRow row) {
        return new Place(row.submitted().sheet(), row.submitted().number(), "");
    }

    /** What there is to say, once every row was seen. */
    public List<Issue> issues() {
        close();
        List<Issue> issues = new ArrayList<>(blocks);
        endings.forEach((column, counts) -> {
            if (counts[0] >= FEWEST_NUMBERS && counts[1] > MOST_ROUND * counts[0]) {
                issues.add(Issue.of(
                        DIGIT_PREFERENCE,
                        new Place("", 0, columns.get(column).key()),
                        columns.get(column).heading().zh(),
                        String.valueOf(Math.round(100.0 * counts[1] / counts[0])),
                        String.valueOf(counts[0])));
            }
        });
        forms.forEach((asker, answered) -> {
            int all = answered.values().stream().mapToInt(Integer::intValue).sum();
            int most =
                    answered.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            if (all >= FEWEST_FORMS && most > MOST_ALIKE * all) {
                String name = asker.substring(asker.indexOf(' ') + 1);
                issues.add(Issue.of(
                        SAME_ANSWERS,
                        firstForm.getOrDefault(asker, Place.FILE),
                        name.isEmpty() ? "–" : name,
                        String.valueOf(all),
                        String.valueOf(most)));
            }
        });
        return issues;
    }
}
