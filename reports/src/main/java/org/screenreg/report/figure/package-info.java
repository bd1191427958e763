/** Reports of figures: their definitions as data, their tables in words, and the files they are written to. */
@NullMarked
package org.screenreg.report.figure;

import org.jspecify.annotations.NullMarked;
