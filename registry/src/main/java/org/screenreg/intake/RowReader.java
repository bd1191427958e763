package org.screenreg.intake;

import static org.screenreg.intake.IssueCode.FINDING_WITHOUT_DATE;
import static org.screenreg.intake.IssueCode.TEST_NOT_DONE;
import static org.screenreg.intake.IssueCode.TEST_REFUSED;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.screenreg.intake.value.Value;
import org.screenreg.intake.value.ValueReader;
import org.screenreg.programme.CodeLists;

/** Understands the cells of a row: values by target, and the events they make up. */
final class RowReader {
    private static final String PERFORMED_ON = ".performed-on";
    private static final String FACILITY = "facility";
    private static final String PROGRAMME = "programme";

    private final BatchSource source;
    private final List<SubmittedColumn> columns;
    private final String programme;
    private final ValueReader values;
    private final Set<String> kinds = new LinkedHashSet<>();

    RowReader(BatchSource source, CodeLists codeLists, LocalDate today) {
        this.source = source;
        this.columns = source.columns();
        this.programme = source.programme();
        this.values = new ValueReader(codeLists, today, source.countsFrom1904());
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
        Map<String, Value.Absence> absent = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            SubmittedColumn column = columns.get(i);
            Value value = values.read(
                    column, source.understood(column, row.submitted().cells().get(i)));
            for (int at = 0; at < column.sets().size(); at++) {
                row.set(column.sets().get(at), i, value.text(at));
                if (value.absence() != Value.Absence.NOT_STATED) {
                    absent.put(column.sets().get(at), value.absence());
                }
            }
            if (value.remark() != null) {
                String target = column.sets().isEmpty() ? "" : column.sets().get(0);
                row.object(value.remark(), target, value.args().toArray(String[]::new));
            } else if (column.required() && value.isEmpty()) {
                row.object(IssueCode.VALUE_MISSING, column.sets().get(0));
            }
        }
        kinds.forEach(kind -> gather(kind, row, absent));
    }

    /** What of a test was said not to be done, where nothing of it was found; empty where it may have been done. */
    private static Optional<Map.Entry<String, Value.Absence>> notDone(String kind, Map<String, Value.Absence> absent) {
        return absent.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(kind + "."))
                .filter(entry -> !entry.getKey().endsWith(PERFORMED_ON)
                        && !entry.getKey().endsWith('.' + FACILITY))
                .findFirst();
    }

    private void gather(String kind, ReadRow row, Map<String, Value.Absence> absent) {
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
        Optional<Map.Entry<String, Value.Absence>> notDone = notDone(kind, absent);
        if (findings.isEmpty() && notDone.isPresent()) {
            boolean refused = notDone.get().getValue() == Value.Absence.REFUSED;
            row.object(refused ? TEST_REFUSED : TEST_NOT_DONE, notDone.get().getKey());
            return;
        }
        row.add(ReadEvent.of(kind, stated == null ? programme : stated, LocalDate.parse(date), facility, findings));
    }
}
