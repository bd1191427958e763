package org.screenreg.report.worklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Sex;
import org.screenreg.report.Phrase;
import org.screenreg.report.PrintField;
import org.screenreg.report.ReportColumn;
import org.screenreg.report.TextLines;
import org.screenreg.report.Wording;
import org.screenreg.report.WorklistDefinition;
import org.screenreg.worklist.WorklistLine;

/** Says a line of a worklist in the cells of a printed page. */
final class CellText {
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
    private static final double PADDING = 2.8;
    private static final double MAIN = 10.5 * MILLIMETRES_PER_POINT;
    private static final double SUB = 9 * MILLIMETRES_PER_POINT;
    private static final double FINE = 8 * MILLIMETRES_PER_POINT;
    private static final int LONGEST_ADDRESS = 3;
    private static final Pattern MASK = Pattern.compile("\\*+");

    /** What is said once of a person, beside all tasks of the visit. */
    private static final Set<PrintField> PERSONAL =
            EnumSet.of(PrintField.PERSON, PrintField.CONTACT, PrintField.ADDRESS);

    private final WorklistDefinition definition;
    private final Wording wording;
    private final UnaryOperator<String> drawable;
    private final PlaceNames places;

    CellText(WorklistDefinition definition, Wording wording, UnaryOperator<String> drawable) {
        this.definition = definition;
        this.wording = wording;
        this.drawable = drawable;
        this.places = new PlaceNames(definition, wording);
    }

    /** The lines of a page; the cells of a person stretch over all lines of the visit. */
    List<PrintedLine> print(ListPage page) {
        List<PrintedLine> printed = new ArrayList<>(page.lines().size());
        for (List<ListLine> visit : ListLine.parts(page.lines(), ListLine::sharesVisit)) {
            for (ListLine line : visit) {
                boolean first = line == visit.get(0);
                String begins = first ? begins(line, page.above(line)) : "task";
                List<PrintedCell> cells = definition.print().stream()
                        .filter(column -> first || !PERSONAL.contains(column.field()))
                        .map(column -> cell(line, column, visit.size()))
                        .toList();
                printed.add(new PrintedLine(begins, line.task().daysOverdue() > 0, cells));
            }
        }
        return printed;
    }

    private static String begins(ListLine line, @Nullable ListLine above) {
        boolean same =
                above != null && above.visit().household() == line.visit().household();
        return same ? "visit" : "household";
    }

    private PrintedCell cell(ListLine listed, ReportColumn<PrintField> column, int visit) {
        WorklistLine line = listed.task();
        Parts parts = new Parts(column.width() - PADDING);
        switch (column.field()) {
            case NUMBER ->
                parts.strong(Integer.toString(listed.number()), 1)
                        .code(listed.mark().code().toString());
            case PERSON -> parts.name(line.name(), wording.of(Phrase.AGED, sex(line.sex()), line.age()));
            case CONTACT ->
                parts.whole(MASK.matcher(line.identityNumber()).replaceFirst("…"))
                        .main(line.phone(), 1);
            case ADDRESS -> address(listed, parts, visit);
            case TASK -> parts.step(wording.of(line.stepLabel())).sub(wording.of(line.programmeLabel()));
            case WHY -> parts.reason(wording.of(line.because()), line.rule());
            case DUE -> due(line, parts);
            case OUTCOME, NOTE -> {}
        }
        String kind = column.field().name().toLowerCase(Locale.ROOT);
        int rows = PERSONAL.contains(column.field()) ? visit : 1;
        return new PrintedCell(
                definition.print().indexOf(column), kind, parts.done, column.field() == PrintField.OUTCOME, rows);
    }

    /** Where to go; who has several lines has room for a long address. */
    private void address(ListLine line, Parts parts, int lines) {
        ListLine.Visit visit = line.visit();
        if (definition.byVillage()) {
            parts.address(line.task().address(), lines == 1 ? LONGEST_ADDRESS : 2 * LONGEST_ADDRESS);
        } else {
            parts.strong(places.township(line.group()), 1).main(line.task().address(), lines == 1 ? 1 : 2);
        }
        if (visit.people() > 1) {
            parts.sub(
                    wording.of(Phrase.HOUSEHOLD_OF, visit.household(), visit.people()), parts.done.size() > 1 ? 1 : 2);
        } else if (definition.byVillage()) {
            parts.sub(wording.of(Phrase.HOUSEHOLD, visit.household()));
        }
    }

    /** The date, how late it is, and what gave the line its place. */
    private void due(WorklistLine line, Parts parts) {
        if (line.daysOverdue() > 0) {
            parts.strong(line.due().toString(), 1).strong(wording.of(Phrase.OVERDUE_DAYS, line.daysOverdue()), 1);
        } else {
            parts.main(line.due().toString(), 1).main(wording.of(line.state().label()), 1);
        }
        parts.sub(wording.of(line.byTurn() ? Phrase.BY_TURN : Phrase.URGENCY, line.urgency(), line.daysWaiting()));
    }

    private String sex(Sex sex) {
        return wording.of(Phrase.of(sex));
    }

    /** Collects the lines of one cell, each cut to the cell's width. */
    private final class Parts {
        private final double millimetres;
        private final List<PrintedCell.Part> done = new ArrayList<>();

        Parts(double millimetres) {
            this.millimetres = millimetres;
        }

        Parts main(String text, int most) {
            return add(text, "main", MAIN, most);
        }

        Parts strong(String text, int most) {
            return add(text, "strong", MAIN, most);
        }

        Parts sub(String text) {
            return sub(text, 1);
        }

        Parts sub(String text, int most) {
            return add(text, "sub", SUB, most);
        }

        /** A text that is never cut: its column is wide enough, although not by the safe side of our measure. */
        Parts whole(String text) {
            if (!text.isBlank()) {
                done.add(new PrintedCell.Part(drawable.apply(text), "sub"));
            }
            return this;
        }

        /** What is typed when the page comes back, and so never cut; in smaller letters where it is long. */
        Parts code(String text) {
            String weight = lines(text, "sub", SUB, 1).contains(text) ? "sub" : "fine";
            done.add(new PrintedCell.Part(text, weight));
            return this;
        }

        /** A name in two lines and the age below, or in three smaller ones where it is too long for that. */
        Parts name(String name, String aged) {
            return lines(name, "strong", MAIN, 3).size() <= 2
                    ? strong(name, 2).main(aged, 1)
                    : add(name, "strong sub", SUB, 3).sub(aged);
        }

        /** An address in two lines, or in smaller ones where it is too long for that. */
        Parts address(String text, int most) {
            return lines(text, "main", MAIN, 3).size() <= 2 ? main(text, 2) : sub(text, most);
        }

        /** What to do in two lines, or in three smaller ones where it is too long for that. */
        Parts step(String text) {
            return lines(text, "strong", MAIN, 3).size() <= 2 ? strong(text, 2) : add(text, "strong sub", SUB, 3);
        }

        /** A sentence in two lines, or in more and smaller ones where it is too long for that, and its rule. */
        Parts reason(String sentence, String rule) {
            if (lines(sentence, "main", MAIN, 3).size() <= 2) {
                return main(sentence, 2).sub(rule);
            }
            if (lines(sentence, "sub", SUB, 4).size() <= 3) {
                return sub(sentence, 3).sub(rule);
            }
            return lines(sentence, "fine", FINE, 5).size() <= 4
                    ? add(sentence, "fine", FINE, 4).add(rule, "fine", FINE, 1)
                    : add(sentence + " " + rule, "fine", FINE, 5);
        }

        private Parts add(String text, String weight, double em, int most) {
            lines(text, weight, em, most).forEach(part -> done.add(new PrintedCell.Part(part, weight)));
            return this;
        }

        private List<String> lines(String text, String weight, double em, int most) {
            if (text.isBlank()) {
                return List.of();
            }
            String drawn = drawable.apply(text);
            return weight.startsWith("strong")
                    ? TextLines.wrap(drawn, millimetres / em, most)
                    : TextLines.wrapRegular(drawn, millimetres / em, most);
        }
    }
}
