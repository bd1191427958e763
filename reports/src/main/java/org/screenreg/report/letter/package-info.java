/** Letters to people on a list, one page each. */
@NullMarked
package org.screenreg.report.letter;

import org.jspecify.annotations.NullMarked;
