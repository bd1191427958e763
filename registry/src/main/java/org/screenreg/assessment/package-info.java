/** Evaluating everybody as of a date and keeping the answers where lists and reports can ask for them. */
@NullMarked
package org.screenreg.assessment;

import org.jspecify.annotations.NullMarked;
