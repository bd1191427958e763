/** Published formulas, one class each, with their citation. */
@NullMarked
package org.screenreg.protocol.score;

import org.jspecify.annotations.NullMarked;
