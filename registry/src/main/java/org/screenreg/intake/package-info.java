/** Receiving a submitted file: reading, judging, matching and applying its rows. */
@NullMarked
package org.screenreg.intake;

import org.jspecify.annotations.NullMarked;
