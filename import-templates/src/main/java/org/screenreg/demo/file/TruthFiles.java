package org.screenreg.demo.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.screenreg.demo.sheet.CsvSink;

/** Writes the truth as UTF-8 csv files, and what their columns mean. */
final class TruthFiles {
    private static final List<List<String>> COLUMNS = List.of(
            List.of("file", "column", "meaning"),
            List.of("rows.csv", "nature", "data, blank, subtotal or footnote; rows below the headings"),
            List.of("rows.csv", "rows", "how many such rows the sheet holds"),
            List.of("defects.csv", "row", "row number as the spreadsheet shows it; line number in a csv file"),
            List.of("defects.csv", "defect", "what is wrong with the row on purpose"),
            List.of("defects.csv", "outcome", "accepted, accepted-with-warning, held, rejected or unchanged"),
            List.of("defects.csv", "issue", "the issue that must be raised; empty where none is expected"),
            List.of("dates.csv", "style", "how the main date of a row is typed, as an example"),
            List.of("dates.csv", "rows", "in how many data rows of the file"),
            List.of("persons.csv", "measure", "what is counted; always distinct persons, from accepted rows only"),
            List.of("persons.csv", "township", "code of the township the persons live in; empty for all"),
            List.of("persons.csv", "year", "calendar year of the first examination; 0 for all"),
            List.of("open-positives.csv", "missing-step", "the step that should have followed the finding"),
            List.of("open-positives.csv", "since", "date of the finding"),
            List.of("open-positives.csv", "state", "died, moved or the outcome of the latest contact; may be empty"));

    private final Path folder;

    TruthFiles(Path folder) {
        this.folder = folder;
    }

    void write(DemoTruth truth) throws IOException {
        Files.createDirectories(folder);
        write("columns.csv", COLUMNS.get(0), COLUMNS.subList(1, COLUMNS.size()));
        write(
                "rows.csv",
                List.of("file", "sheet", "nature", "rows"),
                truth.rows().stream()
                        .map(row -> List.of(row.file(), row.sheet(), row.nature(), text(row.rows())))
                        .toList());
        write(
                "defects.csv",
                List.of("file", "sheet", "row", "defect", "outcome", "issue"),
                truth.defects().stream().map(TruthFiles::defect).toList());
        write(
                "dates.csv",
                List.of("file", "style", "rows"),
                truth.dates().stream()
                        .map(date -> List.of(date.file(), date.style(), text(date.rows())))
                        .toList());
        write(
                "persons.csv",
                List.of("measure", "programme", "township", "year", "persons"),
                truth.persons().stream().map(TruthFiles::persons).toList());
        write(
                "open-positives.csv",
                List.of(
                        "programme",
                        "identity-number",
                        "village",
                        "missing-step",
                        "since",
                        "state",
                        "file",
                        "sheet",
                        "row"),
                truth.openPositives().stream().map(TruthFiles::openPositive).toList());
    }

    private static List<String> defect(DemoTruth.PlantedDefect planted) {
        Defect defect = planted.defect();
        return List.of(
                planted.file(),
                planted.sheet(),
                text(planted.row()),
                defect.word(),
                defect.outcome().word(),
                defect.issueWord());
    }

    private static List<String> persons(DemoTruth.PersonCount count) {
        return List.of(count.measure(), count.programme(), count.township(), text(count.year()), text(count.persons()));
    }

    private static List<String> openPositive(DemoTruth.OpenPositive open) {
        return List.of(
                open.programme(),
                open.identityNumber(),
                open.village(),
                open.missingStep(),
                open.since().toString(),
                open.state(),
                open.file(),
                open.sheet(),
                text(open.row()));
    }

    private void write(String name, List<String> headings, List<List<String>> rows) throws IOException {
        try (var csv = CsvSink.inUtf8(folder.resolve(name))) {
            csv.write(headings);
            rows.forEach(csv::write);
        }
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
