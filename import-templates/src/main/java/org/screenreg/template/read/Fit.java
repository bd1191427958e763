package org.screenreg.template.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.screenreg.template.Column;
import org.screenreg.template.Template;
import org.screenreg.template.profile.Profile;
import org.screenreg.template.sheet.SheetFile;

/** How a whole workbook fits one template, sheet by sheet. */
record Fit(Template template, Map<Integer, HeaderMatch> sheets) {
    private static final int COST_OF_MISSING = 2;

    static Fit of(Template template, Map<Integer, TopRows> tops, Optional<Profile> profile) {
        HeadingIndex index = new HeadingIndex(template, profile);
        Map<Integer, HeaderMatch> sheets = new TreeMap<>();
        tops.forEach((sheet, top) -> HeaderMatch.find(index, template.columns().size(), top)
                .filter(match -> tells(template, match))
                .ifPresent(match -> sheets.put(sheet, match)));
        return new Fit(template, sheets);
    }

    private static boolean tells(Template template, HeaderMatch match) {
        List<String> oneOf = template.oneOf();
        return oneOf.isEmpty()
                || IntStream.range(0, template.columns().size())
                        .anyMatch(column -> match.has(column)
                                && oneOf.contains(template.columns().get(column).key()));
    }

    boolean isEmpty() {
        return sheets.isEmpty();
    }

    /** Known headings, less what is missing: a list that lacks what a template cannot do without is rather of another. */
    int score(List<SheetFile.Sheet> all) {
        return sheets.entrySet().stream()
                .mapToInt(sheet -> sheet.getValue().known()
                        - COST_OF_MISSING
                                * missing(sheet.getValue(), all.get(sheet.getKey()))
                                        .size())
                .sum();
    }

    /** Known headings of columns other templates do not share. */
    int own() {
        return sheets.values().stream()
                .mapToInt(match -> (int) columns()
                        .filter(column -> match.has(column)
                                && !template.columns().get(column).isAboutPerson())
                        .count())
                .sum();
    }

    private IntStream columns() {
        return IntStream.range(0, template.columns().size());
    }

    /** Required columns a sheet lacks; the township may also be the sheet's name. */
    List<Column> missing(HeaderMatch match, SheetFile.Sheet sheet) {
        boolean named = SheetTownship.of(sheet.name()).isPresent();
        return columns()
                .filter(column -> !match.has(column))
                .mapToObj(template.columns()::get)
                .filter(column -> column.submitted().required())
                .filter(column -> !(named && SheetTownship.fills(column)))
                .toList();
    }
}
