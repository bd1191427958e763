/** Dated decision tables of a programme and their evaluation. */
@NullMarked
package org.screenreg.protocol;

import org.jspecify.annotations.NullMarked;
