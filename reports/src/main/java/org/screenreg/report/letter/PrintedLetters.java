package org.screenreg.report.letter;

import java.util.List;

/** Letters as they are printed, one page each. */
record PrintedLetters(String language, String title, String style, List<PrintedLetter> letters) {}
