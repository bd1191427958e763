package org.screenreg.intake;

import java.util.List;

/**
 * One row of a received file, raw text kept.
 *
 * @param number the row number the spreadsheet shows
 * @param cells one per column of the {@link BatchSource}, blank where the sheet lacks that column
 */
public record SubmittedRow(String sheet, int number, Nature nature, List<RawCell> cells) {

    /** What a row between the headings and the end of a sheet is. */
    public enum Nature {
        /** A person, or whatever else the template lists. */
        DATA,
        /** No cell holds anything. */
        BLANK,
        /** A subtotal, total, repeated heading or footnote. */
        NOT_A_PERSON
    }
}
