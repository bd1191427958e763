package org.screenreg.cli.figure;

import org.screenreg.indicator.Question;

/**
 * A cell of a report as a call names it.
 *
 * @param part code of the place; empty for the whole county
 * @param whom the persons of the place who are looked at
 */
record Cell(Question question, String part, Whom whom) {}
