package org.screenreg.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** The cell styles of a returned workbook: a kind of content, with or without the colour of a problem. */
final class ReturnStyles {

    /** What a cell holds, as far as its style goes. */
    enum Content {
        GENERAL("General"),
        TEXT(SheetStyles.TEXT),
        /** Text that a spreadsheet could take for a formula. */
        QUOTED(SheetStyles.TEXT),
        DATE(SheetStyles.DATE),
        /** A sentence that may need several lines. */
        SENTENCE(SheetStyles.TEXT);

        private final String format;

        Content(String format) {
            this.format = format;
        }
    }

    /** How much a cell is to be noticed. */
    enum Tint {
        PLAIN(null),
        NOTICE(IndexedColors.LIGHT_YELLOW),
        PROBLEM(IndexedColors.ROSE);

        private final @Nullable IndexedColors colour;

        Tint(@Nullable IndexedColors colour) {
            this.colour = colour;
        }
    }

    private record Look(Content content, Tint tint) {}

    private final Map<Look, CellStyle> styles = new HashMap<>();

    ReturnStyles(Workbook workbook) {
        for (Content content : Content.values()) {
            for (Tint tint : Tint.values()) {
                styles.put(new Look(content, tint), style(workbook, content, tint));
            }
        }
    }

    CellStyle of(Content content, Tint tint) {
        return Objects.requireNonNull(styles.get(new Look(content, tint)));
    }

    private static CellStyle style(Workbook workbook, Content content, Tint tint) {
        CellStyle style = SheetStyles.input(workbook, content.format);
        style.setQuotePrefixed(content == Content.QUOTED || content == Content.SENTENCE);
        style.setWrapText(content == Content.SENTENCE);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (tint.colour != null) {
            SheetStyles.fill(style, tint.colour);
        }
        return style;
    }
}
