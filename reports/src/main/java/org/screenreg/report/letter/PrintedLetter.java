package org.screenreg.report.letter;

import java.util.List;

/**
 * A letter as it is printed.
 *
 * @param about what is known of the addressee, each with its word
 * @param rows what to do, for which programme, why where that is said, by when, and the code of the line
 * @param slip lines of the slip below the cut
 */
record PrintedLetter(
        String unit,
        String number,
        String title,
        String greeting,
        List<String> about,
        String text,
        List<String> headings,
        List<List<String>> rows,
        String closing,
        String signed,
        String cut,
        List<String> slip,
        String foot) {}
