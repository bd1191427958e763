package org.screenreg.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.Issue;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.Subject;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.intake.SubmittedRow.Nature;
import org.screenreg.programme.Label;
import org.screenreg.store.Hash;

/** A received file of one sheet, put together in a test. */
public final class TestSheet implements BatchSource {
    private static final double NO_LIMIT = Double.NaN;

    private final String fileName;
    private final Subject subject;
    private final String programme;
    private final List<SubmittedColumn> columns = new ArrayList<>();
    private final List<SubmittedRow> rows = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private TestSheet(String fileName, Subject subject, String programme) {
        this.fileName = fileName;
        this.subject = subject;
        this.programme = programme;
    }

    /** A sheet of breast screening with a questionnaire-free choice of columns. */
    public static TestSheet breast(String fileName) {
        return new TestSheet(fileName, Subject.EVENTS, "breast")
                .person()
                .column("exam-date", ColumnKind.DATE, "breast-examination.performed-on")
                .code("exam-left", "exam-result", "breast-examination.left")
                .code("exam-right", "exam-result", "breast-examination.right")
                .column("ultrasound-date", ColumnKind.DATE, "ultrasound.performed-on")
                .column("ultrasound-facility", ColumnKind.FACILITY, "ultrasound.facility")
                .code("ultrasound-left", "birads", "ultrasound.left")
                .code("ultrasound-right", "birads", "ultrasound.right")
                .column("pathology-date", ColumnKind.DATE, "pathology.performed-on")
                .code("pathology-result", "breast-pathology", "pathology.result");
    }

    public static TestSheet people(String fileName) {
        return new TestSheet(fileName, Subject.PEOPLE, "")
                .person()
                .column("household", ColumnKind.TEXT, "person.household")
                .column("responsible-doctor", ColumnKind.NAME, "person.doctor")
                .column("died-on", ColumnKind.DATE, "person.died-on")
                .column("moved-on", ColumnKind.DATE, "person.moved-on");
    }

    public static TestSheet areas(String fileName) {
        return new TestSheet(fileName, Subject.AREAS, "")
                .code("kind", "area-kind", "area.kind")
                .column("code", ColumnKind.TEXT, "area.code")
                .column("name", ColumnKind.TEXT, "area.name")
                .column("parent", ColumnKind.TEXT, "area.parent")
                .column("other-names", ColumnKind.TEXT, "area.other-names")
                .column("serves", ColumnKind.TEXT, "area.serves");
    }

    public static TestSheet population(String fileName) {
        return new TestSheet(fileName, Subject.POPULATION, "")
                .number("year", "population.year", 1990, 2100)
                .column("township", ColumnKind.TOWNSHIP, "population.township")
                .column("village", ColumnKind.VILLAGE, "population.village")
                .column("sex", ColumnKind.SEX, "population.sex")
                .number("age-from", "population.age-from", 0, 120)
                .number("age-to", "population.age-to", 0, 120)
                .number("persons", "population.persons", 0, 10_000_000);
    }

    private TestSheet person() {
        columns.add(new SubmittedColumn(
                "name",
                new Label("name", "name"),
                ColumnKind.NAME,
                null,
                List.of("person.name"),
                true,
                NO_LIMIT,
                NO_LIMIT));
        return column("identity-number", ColumnKind.IDENTITY_NUMBER, "person.identity-number")
                .column("sex", ColumnKind.SEX, "person.sex")
                .column("birth-date", ColumnKind.DATE, "person.birth-date")
                .column("phone", ColumnKind.PHONE, "person.phone")
                .column("township", ColumnKind.TOWNSHIP, "person.township")
                .column("village", ColumnKind.VILLAGE, "person.village")
                .column("address", ColumnKind.TEXT, "person.address");
    }

    public TestSheet column(String key, ColumnKind kind, String... sets) {
        columns.add(
                new SubmittedColumn(key, new Label(key, key), kind, null, List.of(sets), false, NO_LIMIT, NO_LIMIT));
        return this;
    }

    private TestSheet code(String key, String list, String sets) {
        columns.add(new SubmittedColumn(
                key, new Label(key, key), ColumnKind.CODE, list, List.of(sets), false, NO_LIMIT, NO_LIMIT));
        return this;
    }

    private TestSheet number(String key, String sets, double min, double max) {
        columns.add(
                new SubmittedColumn(key, new Label(key, key), ColumnKind.NUMBER, null, List.of(sets), true, min, max));
        return this;
    }

    /** Adds a row of data; each cell as {@code column=text}. */
    public TestSheet row(String... cells) {
        Map<String, RawCell> byColumn = new HashMap<>();
        Arrays.stream(cells).forEach(cell -> {
            int equals = cell.indexOf('=');
            byColumn.put(cell.substring(0, equals), RawCell.text(cell.substring(equals + 1)));
        });
        return row(Nature.DATA, byColumn);
    }

    /** Adds a row of data with cells as the file typed them. */
    public TestSheet row(Nature nature, Map<String, RawCell> byColumn) {
        List<RawCell> cells = columns.stream()
                .map(column -> byColumn.getOrDefault(column.key(), RawCell.BLANK))
                .toList();
        rows.add(new SubmittedRow("Sheet1", rows.size() + 2, nature, cells));
        return this;
    }

    public TestSheet issue(Issue issue) {
        issues.add(issue);
        return this;
    }

    public List<SubmittedRow> rows() {
        return rows;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public String contentHash() {
        return Hash.sha256(fileName + rows);
    }

    @Override
    public String template() {
        return subject == Subject.EVENTS ? programme : subject.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public String programme() {
        return programme;
    }

    @Override
    public List<SubmittedColumn> columns() {
        return columns;
    }

    @Override
    public List<Issue> issues() {
        return issues;
    }

    @Override
    public void forEachRow(Consumer<SubmittedRow> sink) {
        rows.forEach(sink);
    }
}
