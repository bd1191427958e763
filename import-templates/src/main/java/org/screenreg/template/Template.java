package org.screenreg.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.screenreg.intake.Subject;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.Label;
import org.screenreg.programme.Sex;

/**
 * The dictionary of one workbook.
 *
 * @param programme the programme its events belong to, empty for lists and for templates that serve several
 * @param onlySex the only sex to which what it lists can be done; empty where it can be done to both
 * @param sheet what the sheet to fill in is called
 * @param oncePerYear kinds of event that are done once in a year at most
 * @param oneOf keys of columns of which a sheet must have one to be taken for this template; empty where any will do
 */
public record Template(
        String name,
        String version,
        Subject subject,
        String programme,
        Optional<Sex> onlySex,
        Label sheet,
        List<String> oneOf,
        Set<String> oncePerYear,
        List<Column> columns) {
    private static final Label NOTHING = new Label("", "");

    public Template {
        oneOf = List.copyOf(oneOf);
        oncePerYear = Set.copyOf(oncePerYear);
        columns = List.copyOf(columns);
    }

    /** The column of a key, where the template has one. */
    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** A value that would be right in a column; nothing where the template has no such column. */
    public Label goodValue(String key) {
        return column(key).map(Column::example).orElse(NOTHING);
    }

    /** The columns a blank template has, in its order. */
    public List<Column> offered() {
        return columns.stream().filter(column -> column.look().offered()).toList();
    }

    public List<SubmittedColumn> submittedColumns() {
        return columns.stream().map(Column::submitted).toList();
    }
}
