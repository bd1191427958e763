/** The imported population table as the denominator. */
@NullMarked
package org.screenreg.indicator.population;

import org.jspecify.annotations.NullMarked;
