/** Examinations to be paid for, as they are handed to the institutions. */
@NullMarked
package org.screenreg.report.figure.settlement;

import org.jspecify.annotations.NullMarked;
