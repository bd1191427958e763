/** Numerators over denominators for a cohort and a period. */
@NullMarked
package org.screenreg.indicator;

import org.jspecify.annotations.NullMarked;
