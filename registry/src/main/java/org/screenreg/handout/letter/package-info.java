/** Whom to write to about the lines of a list. */
@NullMarked
package org.screenreg.handout.letter;

import org.jspecify.annotations.NullMarked;
