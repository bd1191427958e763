/** Working days, and lengths of time counted in them. */
@NullMarked
package org.screenreg.calendar;

import org.jspecify.annotations.NullMarked;
