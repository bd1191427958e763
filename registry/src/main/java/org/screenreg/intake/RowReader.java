package org.screenreg.intake;

import static org.screenreg.intake.IssueCode.FINDING_WITHOUT_DATE;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.screenreg.programme.CodeLists;

/** Understands the cells of a row: values by target, and the events they make up. */
final class RowReader {
    private static final String PERFORMED_ON = ".performed-on";
    private static final String FACILITY = "facility";
    private static final String PROGRAMME = "programme";

    private final List<SubmittedColumn> columns;
    private final String programme;
    private final ValueReader values;
    private final Set<String> kinds = new LinkedHashSet<>();

    RowReader(BatchSource source, CodeLists codeLists, LocalDate today) {
        this.columns = source.columns();
        this.programme = source.programme();
        this.values = new ValueReader(codeLists, today);
        columns.stream()
                .flatMap(column -> column.sets().stream())
                .filter(target -> target.endsWith(PERFORMED_ON))
                .forEach(target -> kinds.add(target.substring(0, target.length() - PERFORMED_ON.length())));
    }

    ReadRow read(SubmittedRow submitted) {
        ReadRow row = new ReadRow(submitted, columns);
        if (row.isData()) {
            understand(row);
        }
        return row;
    }

    private void understand(ReadRow row) {
        for (int i = 0; i < columns.size(); i++) {
            SubmittedColumn column = columns.get(i);
            Value value = values.read(column, row.submitted().cells().get(i));
            for (String target : column.sets()) {
                row.set(target, i, value.text());
            }
            if (value.objection() != null) {
                String target = column.sets().isEmpty() ? "" : column.sets().get(0);
                row.object(value.objection(), target, value.args().toArray(String[]::new));
            } else if (column.required() && value.text().isEmpty()) {
                row.object(IssueCode.VALUE_MISSING, column.sets().get(0));
            }
        }
        kinds.forEach(kind -> gather(kind, row));
    }

    private void gather(String kind, ReadRow row) {
        Map<String, String> findings = new TreeMap<>(row.under(kind + "."));
        findings.remove("performed-on");
        String facility = findings.remove(FACILITY);
        String stated = findings.remove(PROGRAMME);
        String date = row.get(kind + PERFORMED_ON);
        if (date.isEmpty()) {
            boolean dateRefused = !row.cell(kind + PERFORMED_ON).isBlank() && row.has(Severity.ROW);
            if (!findings.isEmpty() && !dateRefused) {
                row.object(
                        FINDING_WITHOUT_DATE,
                        kind + "." + findings.keySet().iterator().next());
            }
            return;
        }
        row.add(ReadEvent.of(kind, stated == null ? programme : stated, LocalDate.parse(date), facility, findings));
    }
}
