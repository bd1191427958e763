/** The examinations of a period that may be paid for, line by line. */
@NullMarked
package org.screenreg.indicator.settlement;

import org.jspecify.annotations.NullMarked;
