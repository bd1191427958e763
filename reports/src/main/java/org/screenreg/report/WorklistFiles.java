package org.screenreg.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.CodeList;

/** Reads {@code reports/worklist-*.yaml} on top of what {@code reports/_worklist.yaml} says about all of them. */
final class WorklistFiles {
    private static final double TABLE_HEIGHT = 142;

    private final Definition shared;
    private final Definition page;
    private final CodeList outcomes;

    WorklistFiles(Definition shared, CodeList outcomes) {
        shared.allowOnly(Set.of("page", "boxes", "print", "sheet"));
        this.shared = shared;
        this.page = shared.get("page");
        this.outcomes = outcomes;
        page.allowOnly(Set.of("width", "rows", "row-height"));
    }

    WorklistDefinition read(Definition file) {
        file.allowOnly(Set.of("report", "tier", "title", "hint", "by-village", "print", "sheet"));
        return new WorklistDefinition(
                tier(file.get("tier")),
                file.get("title").label(),
                file.get("hint").label(),
                file.get("by-village").claim(),
                rows(),
                page.get("row-height").number(),
                shared.get("boxes").list().stream().map(this::box).toList(),
                print(file),
                sheet(file));
    }

    /** The printed columns a file names; they must fit on the page. */
    List<ReportColumn<PrintField>> print(Definition file) {
        List<ReportColumn<PrintField>> print = columns(file, "print", PrintField.class);
        requireFit(file.get("print"), print);
        return print;
    }

    List<ReportColumn<SheetField>> sheet(Definition file) {
        return columns(file, "sheet", SheetField.class);
    }

    private int rows() {
        int rows = page.get("rows").wholeNumber();
        if (rows < 1 || rows * page.get("row-height").number() > TABLE_HEIGHT) {
            throw page.get("rows").wrong(Flaw.PAGE_ROWS_WRONG, TABLE_HEIGHT);
        }
        return rows;
    }

    private void requireFit(Definition place, List<ReportColumn<PrintField>> columns) {
        double sum = columns.stream().mapToDouble(ReportColumn::width).sum();
        if (sum > page.get("width").number()) {
            throw place.wrong(Flaw.COLUMNS_TOO_WIDE, sum, page.get("width").text());
        }
    }

    private TickBox box(Definition box) {
        Definition code = box.get("code");
        if (outcomes.codes().stream().noneMatch(known -> known.code().equals(code.text()))) {
            throw code.wrong(Flaw.CODE_NOT_IN_LIST, code.text(), outcomes.name());
        }
        return new TickBox(code.text(), box.get("mark").label(), outcomes.label(code.text()));
    }

    private <F extends Enum<F>> List<ReportColumn<F>> columns(Definition file, String kind, Class<F> fields) {
        Map<String, Definition> known = shared.get(kind).map();
        EnumMap<F, ReportColumn<F>> chosen = new EnumMap<>(fields);
        return file.get(kind).list().stream()
                .map(name -> {
                    ReportColumn<F> column = column(name, known, fields);
                    if (chosen.put(column.field(), column) != null) {
                        throw name.wrong(Flaw.LISTED_TWICE, name.text());
                    }
                    return column;
                })
                .toList();
    }

    private static <F extends Enum<F>> ReportColumn<F> column(
            Definition name, Map<String, Definition> known, Class<F> fields) {
        Definition column = known.get(name.text());
        if (column == null) {
            throw name.wrong(Flaw.COLUMN_UNKNOWN, name.text(), known.keySet());
        }
        F field = Stream.of(fields.getEnumConstants())
                .filter(candidate -> key(candidate).equals(name.text()))
                .findFirst()
                .orElseThrow(() -> column.wrong(Flaw.FIELD_UNKNOWN, name.text()));
        return new ReportColumn<>(
                field, column.get("heading").label(), column.get("width").number());
    }

    private static CareTier tier(Definition word) {
        return Stream.of(CareTier.values())
                .filter(tier -> tier.code().equals(word.text()))
                .findFirst()
                .orElseThrow(() -> word.wrong(
                        Flaw.TIER_UNKNOWN,
                        word.text(),
                        Stream.of(CareTier.values()).map(CareTier::code).toList()));
    }

    static String key(Enum<?> field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
