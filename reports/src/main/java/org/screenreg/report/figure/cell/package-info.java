/** What may stand in a cell of a report: a rate, and what hides small numbers. */
@NullMarked
package org.screenreg.report.figure.cell;

import org.jspecify.annotations.NullMarked;
