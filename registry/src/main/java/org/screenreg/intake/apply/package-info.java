/** Deciding what becomes of each judged row, and writing what it states. */
@NullMarked
package org.screenreg.intake.apply;

import org.jspecify.annotations.NullMarked;
