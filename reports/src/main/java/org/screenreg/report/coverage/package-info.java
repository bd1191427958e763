/** Indicator tables with their definitions, charts and workbooks. */
@NullMarked
package org.screenreg.report.coverage;

import org.jspecify.annotations.NullMarked;
