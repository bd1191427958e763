package org.screenreg.report.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The table in a PDF that says which character each glyph stands for (ISO 32000-1, 9.10.3). Where a glyph serves both a
 * radical and the ordinary ideograph of the same shape, such as ⽯ and 石, it is made to name the ordinary one, so that
 * a name can be searched for and copied.
 */
final class TextMap {
    private static final Pattern RANGE =
            Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <((?:[0-9A-F]{4}){1,2})>", Pattern.CASE_INSENSITIVE);
    private static final int BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private TextMap() {}

    /** Rewrites the table of an embedded font whose glyphs came from {@code face}. */
    static void correct(COSDictionary font, Typeface face) throws IOException {
        COSStream map = font.getCOSStream(COSName.TO_UNICODE);
        if (map == null) {
            return;
        }
        String corrected = HEAD + blocks(entries(map.toTextString(), face)) + TAIL;
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(corrected.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static List<String> entries(String map, Typeface face) {
        List<String> entries = new ArrayList<>();
        Matcher range = RANGE.matcher(map);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1), 16);
            int last = Integer.parseInt(range.group(2), 16);
            int character = codePoint(range.group(3));
            for (int glyph = first; glyph <= last; glyph++) {
                int ordinary = face.ordinary(character + glyph - first);
                entries.add("<%04X> <%s>\n".formatted(glyph, utf16(ordinary)));
            }
        }
        return entries;
    }

    private static String blocks(List<String> entries) {
        StringBuilder blocks = new StringBuilder();
        for (int start = 0; start < entries.size(); start += BLOCK) {
            List<String> block = entries.subList(start, Math.min(start + BLOCK, entries.size()));
            blocks.append(block.size()).append(" beginbfchar\n");
            block.forEach(blocks::append);
            blocks.append("endbfchar\n");
        }
        return blocks.toString();
    }

    private static int codePoint(String utf16) {
        int first = Integer.parseInt(utf16.substring(0, 4), 16);
        return utf16.length() == 4
                ? first
                : Character.toCodePoint((char) first, (char) Integer.parseInt(utf16.substring(4), 16));
    }

    private static String utf16(int codePoint) {
        StringBuilder hex = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            hex.append("%04X".formatted((int) unit));
        }
        return hex.toString();
    }
}
