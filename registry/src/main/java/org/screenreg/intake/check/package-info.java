/** One class per concern that can be wrong with a submitted row. */
@NullMarked
package org.screenreg.intake.check;

import org.jspecify.annotations.NullMarked;
