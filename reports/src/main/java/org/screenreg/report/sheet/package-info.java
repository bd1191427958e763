/** What every workbook needs: cell styles, guarded text, print set-up. */
@NullMarked
package org.screenreg.report.sheet;

import org.jspecify.annotations.NullMarked;
