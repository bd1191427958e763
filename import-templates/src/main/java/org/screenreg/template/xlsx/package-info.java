/** Reads the parts of an xlsx workbook as streams. */
@NullMarked
package org.screenreg.template.xlsx;

import org.jspecify.annotations.NullMarked;
