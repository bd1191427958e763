package org.screenreg.template.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.screenreg.handout.HandoutLine;
import org.screenreg.handout.ResultColumns;
import org.screenreg.handout.ReturnedList;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SentFile;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.programme.Label;
import org.screenreg.template.Column;
import org.screenreg.template.Template;
import org.screenreg.template.Templates;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.SheetFile;

/** Reads worklists that come back, and sheets of codes typed from paper, whatever was done to their rows and columns. */
public final class ReturnedLists {
    /** The very hidden sheet by which our own workbook is known to be a worklist. */
    static final String KEYS = "list-keys";

    private static final Label NOTHING = new Label("", "");
    private static final Column.Look PLAIN = new Column.Look(0, false);

    private final Template base;
    private final ResultColumns results;
    private final Function<String, Optional<HandoutLine>> lines;

    /** One sheet and how it fits, with the columns of the results it holds. */
    private record Fitting(Template template, HeaderMatch match, boolean results) {}

    /**
     * A reader.
     *
     * @param results what results can be entered beside a step
     * @param lines the line a written code stands for
     */
    public ReturnedLists(Templates templates, ResultColumns results, Function<String, Optional<HandoutLine>> lines) {
        this.base = templates.worklist();
        this.results = results;
        this.lines = lines;
    }

    /** Opens a file; whatever is wrong with it is among the issues of the result. */
    public ReturnedList open(Path file) {
        SentFile sent = WorkbookReader.sent(file);
        try {
            SheetFile sheets = SheetFiles.open(file);
            Map<Integer, Fitting> fitting = fitting(sheets);
            if (fitting.isEmpty()) {
                return refused(sent, Issue.of(IssueCode.HEADING_ROW_NOT_FOUND, Place.FILE, ""));
            }
            Map<String, SubmittedColumn> columns = new LinkedHashMap<>();
            fitting.values().forEach(one -> one.template()
                    .columns()
                    .forEach(column -> columns.put(key(one, column), column.submitted())));
            List<SubmittedRow> rows = new ArrayList<>();
            for (Map.Entry<Integer, Fitting> one : fitting.entrySet()) {
                read(sheets, one.getKey(), one.getValue(), List.copyOf(columns.keySet()), rows);
            }
            List<String> resultSheets = fitting.entrySet().stream()
                    .filter(one -> one.getValue().results())
                    .map(one -> sheets.sheets().get(one.getKey()).name())
                    .toList();
            ReadList read = new ReadList(sent, List.copyOf(columns.values()), rows, issues(sheets, fitting));
            return new ReturnedList(read, java.util.Set.copyOf(resultSheets), listId(sheets));
        } catch (FileRefused e) {
            return refused(sent, ReceivedBatch.issue(e, Place.FILE));
        }
    }

    private static ReturnedList refused(SentFile sent, Issue issue) {
        return new ReturnedList(
                new ReadList(sent, List.of(), List.of(), List.of(issue)), java.util.Set.of(), Optional.empty());
    }

    /** What tells a column from those of other sheets: result columns may be called alike on several. */
    private String key(Fitting sheet, Column column) {
        boolean shared = base.column(column.key()).isPresent();
        return shared ? column.key() : sheet.template().name() + " " + column.key();
    }

    private Map<Integer, Fitting> fitting(SheetFile file) throws FileRefused {
        Map<Integer, Fitting> fitting = new TreeMap<>();
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            if (!file.sheets().get(sheet).hidden()) {
                TopRows top = TopRows.of(file, sheet);
                Optional<HeaderMatch> match = match(base, top);
                if (match.isPresent() && names(match.get())) {
                    fitting.put(sheet, fit(file, sheet, top, match.get()));
                }
            }
        }
        return fitting;
    }

    private static Optional<HeaderMatch> match(Template template, TopRows top) {
        return HeaderMatch.find(new HeadingIndex(template), template.columns().size(), top);
    }

    private boolean names(HeaderMatch match) {
        return has(match, "code") || has(match, "mark");
    }

    private boolean has(HeaderMatch match, String key) {
        for (int i = 0; i < base.columns().size(); i++) {
            if (base.columns().get(i).key().equals(key)) {
                return match.has(i);
            }
        }
        return false;
    }

    /** A sheet without outcomes holds the results of one step; which one, its codes tell. */
    private Fitting fit(SheetFile file, int sheet, TopRows top, HeaderMatch match) throws FileRefused {
        if (has(match, "outcome")) {
            return new Fitting(base, match, false);
        }
        Optional<HandoutLine> line = firstLine(file, sheet, match);
        if (line.isEmpty()) {
            return new Fitting(base, match, true);
        }
        List<Column> columns = new ArrayList<>(base.columns());
        results.of(line.get().programme(), line.get().step())
                .forEach(column -> columns.add(new Column(column, List.of(), NOTHING, NOTHING, PLAIN)));
        Template whole = new Template(
                line.get().programme() + " " + line.get().step(),
                base.version(),
                base.subject(),
                base.programme(),
                Optional.empty(),
                base.sheet(),
                base.oneOf(),
                base.oncePerYear(),
                columns);
        return new Fitting(whole, match(whole, top).orElse(match), true);
    }

    private Optional<HandoutLine> firstLine(SheetFile file, int sheet, HeaderMatch match) throws FileRefused {
        List<HandoutLine> found = new ArrayList<>();
        int code = match.sources()[0];
        file.rows(sheet, (number, cells, width) -> {
            if (number > match.row() && code >= 0 && code < width) {
                lines.apply(cells[code].text()).ifPresent(found::add);
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    private void read(SheetFile file, int sheet, Fitting fitting, List<String> keys, List<SubmittedRow> rows)
            throws FileRefused {
        String name = file.sheets().get(sheet).name();
        Template template = fitting.template();
        int[] places = template.columns().stream()
                .mapToInt(column -> keys.indexOf(key(fitting, column)))
                .toArray();
        SheetRows reader = new SheetRows(name, template, fitting.match(), file.merged(sheet), row -> {
            RawCell[] cells = new RawCell[keys.size()];
            java.util.Arrays.fill(cells, RawCell.BLANK);
            for (int i = 0; i < places.length; i++) {
                cells[places[i]] = row.cells().get(i);
            }
            rows.add(new SubmittedRow(row.sheet(), row.number(), row.nature(), List.of(cells)));
        });
        file.rows(sheet, reader);
    }

    private static List<Issue> issues(SheetFile file, Map<Integer, Fitting> fitting) {
        List<Issue> issues = new ArrayList<>();
        fitting.forEach((sheet, one) -> {
            String name = file.sheets().get(sheet).name();
            one.match()
                    .repeated()
                    .forEach(heading -> issues.add(Issue.of(
                            IssueCode.HEADING_REPEATED,
                            new Place(name, one.match().row(), heading),
                            heading,
                            heading)));
            one.match()
                    .unused()
                    .forEach(heading -> issues.add(Issue.of(
                            IssueCode.COLUMN_NOT_USED,
                            new Place(name, one.match().row(), heading),
                            heading,
                            heading)));
        });
        return issues;
    }

    private static Optional<String> listId(SheetFile file) throws FileRefused {
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            if (file.sheets().get(sheet).name().equals(KEYS)) {
                TopRows top = TopRows.of(file, sheet);
                return top.isEmpty() ? Optional.empty() : Optional.of(top.texts(0)[0].strip());
            }
        }
        return Optional.empty();
    }
}
