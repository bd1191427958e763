package org.screenreg.template;

import java.util.List;
import java.util.Optional;
import org.screenreg.intake.Subject;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.Label;

/**
 * The dictionary of one workbook.
 *
 * @param programme the programme its events belong to, empty for lists and for templates that serve several
 * @param sheet what the sheet to fill in is called
 * @param oneOf keys of columns of which a sheet must have one to be taken for this template; empty where any will do
 */
public record Template(
        String name,
        String version,
        Subject subject,
        String programme,
        Label sheet,
        List<String> oneOf,
        List<Column> columns) {

    public Template {
        oneOf = List.copyOf(oneOf);
        columns = List.copyOf(columns);
    }

    /** The column of a key, where the template has one. */
    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    public List<SubmittedColumn> submittedColumns() {
        return columns.stream().map(Column::submitted).toList();
    }
}
