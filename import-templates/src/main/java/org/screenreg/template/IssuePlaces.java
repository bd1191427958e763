package org.screenreg.template;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.screenreg.intake.Place;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.template.IssueWorkbook.Answer;

/** Says where an issue stands, in words and as an address within the returned workbook. */
final class IssuePlaces {
    private static final Label ROW = new Label("%s 第 %d 行", "%s row %d");

    private final Map<String, Label> headings;
    private final Map<String, String> sheetNames;
    private final ReturnedSheets sheets;
    private final Language language;

    IssuePlaces(Answer answer, ReturnedSheets sheets, Language language) {
        this.headings = answer.batch().columns().stream()
                .collect(Collectors.toMap(SubmittedColumn::key, SubmittedColumn::heading, (first, again) -> first));
        this.sheetNames = sheets.names();
        this.sheets = sheets;
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** The heading of the column; as it was sent where the dictionary has no such column. */
    String heading(Place place) {
        Label heading = headings.get(place.column());
        return heading == null ? place.column() : heading.in(language);
    }

    String inWords(Place place) {
        return place.row() == 0 ? place.sheet() : ROW.in(language).formatted(place.sheet(), place.row());
    }

    /** The address of the cell, or of the row's first cell where no shown column is meant. */
    String address(Place place) {
        String sheet = sheetNames.getOrDefault(place.sheet(), place.sheet());
        int column = Math.max(0, sheets.columns().placeOf(place.column()));
        return "'" + sheet.replace("'", "''") + "'!" + CellReference.convertNumToColString(column) + place.row();
    }
}
