/** The sealed record of what was done with the register. */
@NullMarked
package org.screenreg.journal;

import org.jspecify.annotations.NullMarked;
