/** Checks of protocols that run nothing: gaps, overlaps, rows that cannot be reached. */
@NullMarked
package org.screenreg.protocol.lint;

import org.jspecify.annotations.NullMarked;
