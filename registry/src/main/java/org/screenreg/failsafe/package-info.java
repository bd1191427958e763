/** The check that nobody with an open finding has fallen through, and the proof that it was run. */
@NullMarked
package org.screenreg.failsafe;

import org.jspecify.annotations.NullMarked;
