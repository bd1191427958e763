package org.screenreg.report.worklist;

import java.io.IOException;
import java.util.List;
import org.screenreg.report.paper.Ink;
import org.screenreg.report.paper.Lettering;
import org.screenreg.report.paper.Stroke;

/** Draws the table of a page: headings, lines, tick boxes, and the rules between them. */
final class PaperTable {
    private static final double HEADING_HEIGHT = 7;
    private static final double PADDING = 1.2;
    private static final double[] TICK_AT = {0, 16.4, 37};
    private static final double TICK_HEIGHT = 4.2;
    private static final double TICKS_HEIGHT = 12.8;
    private static final double BESIDE_BOX = 0.6;
    private static final double BOX_BELOW = 0.3;
    private static final double DARK = 0x22 / 255.0;
    private static final double TICK_LEADING = TICK_HEIGHT * 72 / 25.4;

    private static final Lettering HEADING = new Lettering(9.5, 13, true, 0);
    private static final Lettering MAIN = new Lettering(10.5, 13, false, 0);
    private static final Lettering STRONG = new Lettering(10.5, 13, true, 0);
    private static final Lettering SUB = new Lettering(9, 10.4, false, DARK);
    private static final Lettering FINE = new Lettering(8, 8.7, false, DARK);
    private static final Lettering STRONG_SUB = new Lettering(9, 10.4, true, DARK);
    private static final Lettering MARK = new Lettering(8.7, TICK_LEADING, false, 0);
    private static final Lettering BOX = new Lettering(11.5, TICK_LEADING, true, 0);

    private static final Stroke EDGE = new Stroke(1.2, 0, false);
    private static final Stroke HOUSEHOLD = new Stroke(1.3, 0, false);
    private static final Stroke VISIT = new Stroke(0.7, 0x44 / 255.0, false);
    private static final Stroke TASK = new Stroke(0.5, 0x88 / 255.0, true);
    private static final Stroke COLUMN = new Stroke(0.4, 0x99 / 255.0, false);
    private static final Stroke OVERDUE = new Stroke(3, 0, false);

    private final PrintedWorklist list;
    private final double[] edges;
    private final double top;

    PaperTable(PrintedWorklist list, double left, double top) {
        this.list = list;
        this.top = top;
        this.edges = new double[list.widths().size() + 1];
        edges[0] = left;
        for (int column = 0; column < list.widths().size(); column++) {
            edges[column + 1] = edges[column] + list.widths().get(column);
        }
    }

    void draw(List<PrintedLine> lines, Ink ink) throws IOException {
        for (int column = 0; column < list.headings().size(); column++) {
            double baseline = HEADING.baseline(top + (HEADING_HEIGHT - HEADING.height()) / 2);
            ink.write(list.headings().get(column), textLeft(column), baseline, HEADING);
        }
        double next = top + HEADING_HEIGHT;
        for (PrintedLine line : lines) {
            for (PrintedCell cell : line.cells()) {
                rules(line, cell, next, ink);
                words(line, cell, next, ink);
            }
            next += list.rowHeight();
        }
        frame(next, ink);
    }

    private void frame(double bottom, Ink ink) throws IOException {
        ink.across(edges[0], edges[edges.length - 1], top, EDGE);
        ink.across(edges[0], edges[edges.length - 1], bottom, EDGE);
        for (int column = 1; column < list.widths().size(); column++) {
            ink.down(top, top + HEADING_HEIGHT, edges[column], COLUMN);
        }
    }

    /** The rules above and to the left of a cell. */
    private void rules(PrintedLine line, PrintedCell cell, double y, Ink ink) throws IOException {
        Stroke above =
                switch (line.begins()) {
                    case "household" -> HOUSEHOLD;
                    case "visit" -> VISIT;
                    default -> TASK;
                };
        ink.across(edges[cell.column()], edges[cell.column() + 1], y, above);
        if (cell.column() > 0) {
            Stroke left = isLate(line, cell) ? OVERDUE : COLUMN;
            ink.down(y, y + cell.rows() * list.rowHeight(), edges[cell.column()], left);
        }
    }

    private void words(PrintedLine line, PrintedCell cell, double y, Ink ink) throws IOException {
        double room = cell.rows() * list.rowHeight();
        if (cell.ticked()) {
            ticks(textLeft(cell.column()), y + (room - TICKS_HEIGHT) / 2, ink);
            return;
        }
        double height = 0;
        for (PrintedCell.Part part : cell.parts()) {
            height += looks(part).height();
        }
        double next = y + (room - height) / 2;
        double shift = isLate(line, cell) ? Ink.millimetres(OVERDUE.points() - COLUMN.points()) / 2 : 0;
        for (PrintedCell.Part part : cell.parts()) {
            Lettering looks = looks(part);
            if (cell.kind().equals("number")) {
                double middle = (edges[cell.column()] + edges[cell.column() + 1]) / 2;
                ink.writeCentred(part.text(), middle, looks.baseline(next), looks);
            } else {
                ink.write(part.text(), textLeft(cell.column()) + shift, looks.baseline(next), looks);
            }
            next += looks.height();
        }
    }

    private void ticks(double left, double y, Ink ink) throws IOException {
        String box = "□";
        double beside = ink.width(box, BOX) + BESIDE_BOX;
        for (int mark = 0; mark < list.marks().size(); mark++) {
            double x = left + TICK_AT[mark % TICK_AT.length];
            double baseline = MARK.baseline(y + mark / TICK_AT.length * TICK_HEIGHT);
            ink.write(box, x, baseline + BOX_BELOW, BOX);
            ink.write(list.marks().get(mark), x + beside, baseline, MARK);
        }
    }

    private double textLeft(int column) {
        return edges[column] + PADDING + (column == 0 ? 0 : Ink.millimetres(COLUMN.points()) / 2);
    }

    private static boolean isLate(PrintedLine line, PrintedCell cell) {
        return line.overdue() && cell.kind().equals("due");
    }

    private static Lettering looks(PrintedCell.Part part) {
        return switch (part.weight()) {
            case "strong" -> STRONG;
            case "sub" -> SUB;
            case "fine" -> FINE;
            case "strong sub" -> STRONG_SUB;
            default -> MAIN;
        };
    }
}
