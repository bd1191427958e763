package org.screenreg.report.worklist;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.screenreg.report.paper.Ink;
import org.screenreg.report.paper.Lettering;
import org.screenreg.report.paper.Paper;
import org.screenreg.report.paper.Typefaces;

/**
 * Draws the pages of a worklist on paper. All lines of text are broken before, so every letter has its place; they are the
 * places at which {@code worklist.css} shows them on a screen. A browser's engine finds the same places in four times the
 * time (ADR 37).
 */
final class WorklistPaper {
    private static final double MARGIN = 10;
    private static final double RIGHT = MARGIN + 277;
    private static final double HEAD_END = MARGIN + 11;
    private static final double META = HEAD_END + 0.8;
    private static final double TABLE = META + 9.4 + 1.2;
    private static final double FOOT = MARGIN + 188 - 19.4;
    private static final double TOTALS_HEIGHT = 5.6;
    private static final double BESIDE_PLACE = 4;
    private static final double EMPTY = META + 9.4 + 20;

    private static final double DARK = 0x22 / 255.0;
    private static final Lettering PLACE = new Lettering(17, 22, true, 0);
    private static final Lettering KIND = new Lettering(12, 22, false, 0);
    private static final Lettering PAGE_OF = new Lettering(10.5, 14, true, 0);
    private static final Lettering LIST_ID = new Lettering(10.5, 14, false, 0);
    private static final Lettering FACT = new Lettering(9.5, 13, false, DARK);
    private static final Lettering MESSAGE = new Lettering(14, 20, false, 0);
    private static final Lettering TOTALS = new Lettering(11.5, 5.6 * 72 / 25.4, true, 0);
    private static final Lettering LEGEND = new Lettering(8, 9.6, false, DARK);

    private final Typefaces faces;

    WorklistPaper(Typefaces faces) {
        this.faces = faces;
    }

    void write(PrintedWorklist list, LocalDate day, OutputStream out) throws IOException {
        try (Paper paper = new Paper(faces, list.title(), list.language(), day)) {
            for (PrintedPage page : list.pages()) {
                try (Ink ink = paper.landscape()) {
                    head(list, page, ink);
                    if (page.lines().isEmpty()) {
                        ink.writeCentred(page.message(), (MARGIN + RIGHT) / 2, MESSAGE.baseline(EMPTY), MESSAGE);
                    } else {
                        new PaperTable(list, MARGIN, TABLE).draw(page.lines(), ink);
                    }
                    foot(list, page, ink);
                }
            }
            paper.save(out);
        }
    }

    private static void head(PrintedWorklist list, PrintedPage page, Ink ink) throws IOException {
        double standing = PLACE.baseline(HEAD_END - PLACE.height());
        ink.write(page.place(), MARGIN, standing, PLACE);
        ink.write(list.kind(), MARGIN + ink.width(page.place(), PLACE) + BESIDE_PLACE, standing, KIND);
        ink.writeEnding(page.pageOf(), RIGHT, PAGE_OF.baseline(HEAD_END - 2 * PAGE_OF.height()), PAGE_OF);
        ink.writeEnding(list.id(), RIGHT, LIST_ID.baseline(HEAD_END - LIST_ID.height()), LIST_ID);
        below(list.facts(), META, FACT, ink);
    }

    private static void foot(PrintedWorklist list, PrintedPage page, Ink ink) throws IOException {
        ink.write(page.totals(), MARGIN, TOTALS.baseline(FOOT), TOTALS);
        ink.writeEnding(page.overdue(), RIGHT, TOTALS.baseline(FOOT), TOTALS);
        double end = below(list.legend(), FOOT + TOTALS_HEIGHT, LEGEND, ink);
        below(List.of(list.watermark()), end, LEGEND, ink);
    }

    /** Writes one line below the other and says where they end. */
    private static double below(List<String> lines, double top, Lettering looks, Ink ink) throws IOException {
        double next = top;
        for (String line : lines) {
            ink.write(line, MARGIN, looks.baseline(next), looks);
            next += looks.height();
        }
        return next;
    }
}
