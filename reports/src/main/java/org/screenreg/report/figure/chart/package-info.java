/** Charts: what is drawn, in millimetres, and what is said of it in words. */
@NullMarked
package org.screenreg.report.figure.chart;

import org.jspecify.annotations.NullMarked;
