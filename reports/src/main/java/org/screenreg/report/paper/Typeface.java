package org.screenreg.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;

/** One weight of the typeface that is embedded in every PDF. */
public final class Typeface {
    private static final Logger READER_LOG = Logger.getLogger("org.apache.fontbox");

    static {
        READER_LOG.setLevel(Level.SEVERE); // it warns about the font's table of variants, which we do not need
    }

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final BitSet asked = new BitSet();
    private final BitSet drawable = new BitSet();

    private Typeface(TrueTypeFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    public static Typeface load(String weight) {
        String path = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new RegistryException(new Label(
                        "本程序不包含字体 " + path + "，请重新安装。",
                        "The font " + path + " is not part of this program; reinstall it."));
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false); // no ligatures: every character keeps a glyph of its own
            return new Typeface(font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new RegistryException(
                    new Label(
                            "字体 " + path + " 无法读取，请重新安装本程序。",
                            "The font " + path + " cannot be read; reinstall the program."),
                    e);
        }
    }

    public boolean canDraw(int codePoint) {
        if (!asked.get(codePoint)) {
            asked.set(codePoint);
            drawable.set(codePoint, glyphs.getGlyphId(codePoint) > 0);
        }
        return drawable.get(codePoint);
    }

    /** The ideograph that shares its glyph with this character; the character itself where there is none. */
    int ordinary(int codePoint) {
        List<Integer> same = glyphs.getCharCodes(glyphs.getGlyphId(codePoint));
        return same == null
                ? codePoint
                : same.stream().filter(Typeface::isUnified).findFirst().orElse(codePoint);
    }

    private static boolean isUnified(int codePoint) {
        return Character.UnicodeBlock.of(codePoint) == Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS;
    }

    /** The advance width of a character, in ems. */
    public double width(int codePoint) throws IOException {
        return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / (double) font.getUnitsPerEm();
    }

    public PDFont embedIn(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }
}
