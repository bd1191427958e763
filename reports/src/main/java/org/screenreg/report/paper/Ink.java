package org.screenreg.report.paper;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;

/** Draws on one page; places are millimetres from its upper left corner. */
public final class Ink implements AutoCloseable {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final float[] SOLID = {};
    private static final float[] DASHES = {1.5f, 1.5f};

    private final PDPageContentStream page;
    private final double height;
    private final Typefaces faces;
    private final Typefaces.Embedded fonts;
    private @Nullable Lettering lettering;
    private @Nullable Stroke stroke;

    Ink(PDPageContentStream page, double height, Typefaces faces, Typefaces.Embedded fonts) {
        this.page = page;
        this.height = height;
        this.faces = faces;
        this.fonts = fonts;
    }

    public static double millimetres(double points) {
        return points / POINTS_PER_MILLIMETRE;
    }

    /** Writes from {@code x} to the right. */
    public void write(String text, double x, double baseline, Lettering looks) throws IOException {
        String drawn = faces.drawable(text);
        if (drawn.isBlank()) {
            return;
        }
        page.beginText();
        take(looks);
        page.newLineAtOffset(across(x), up(baseline));
        page.showText(drawn);
        page.endText();
    }

    /** Writes what ends at {@code right}. */
    public void writeEnding(String text, double right, double baseline, Lettering looks) throws IOException {
        write(text, right - width(text, looks), baseline, looks);
    }

    /** Writes with {@code middle} in the middle. */
    public void writeCentred(String text, double middle, double baseline, Lettering looks) throws IOException {
        write(text, middle - width(text, looks) / 2, baseline, looks);
    }

    /** How wide a text is, in millimetres. */
    public double width(String text, Lettering looks) throws IOException {
        return millimetres(faces.width(faces.drawable(text), looks.bold()) * looks.points());
    }

    public void across(double from, double to, double y, Stroke looks) throws IOException {
        line(from, y, to, y, looks);
    }

    public void down(double from, double to, double x, Stroke looks) throws IOException {
        line(x, from, x, to, looks);
    }

    private void line(double fromX, double fromY, double toX, double toY, Stroke looks) throws IOException {
        take(looks);
        page.moveTo(across(fromX), up(fromY));
        page.lineTo(across(toX), up(toY));
        page.stroke();
    }

    private void take(Lettering looks) throws IOException {
        if (Objects.equals(lettering, looks)) {
            return;
        }
        page.setFont(looks.bold() ? fonts.bold() : fonts.regular(), (float) looks.points());
        page.setNonStrokingColor((float) looks.grey());
        lettering = looks;
    }

    private void take(Stroke looks) throws IOException {
        if (Objects.equals(stroke, looks)) {
            return;
        }
        page.setLineWidth((float) looks.points());
        page.setStrokingColor((float) looks.grey());
        page.setLineDashPattern(looks.dashed() ? DASHES : SOLID, 0);
        stroke = looks;
    }

    private static float across(double millimetres) {
        return (float) (millimetres * POINTS_PER_MILLIMETRE);
    }

    private float up(double millimetres) {
        return (float) (height - millimetres * POINTS_PER_MILLIMETRE);
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
