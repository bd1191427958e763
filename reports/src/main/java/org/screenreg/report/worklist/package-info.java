/** Worklists as pages to print and as workbooks to fill in. */
@NullMarked
package org.screenreg.report.worklist;

import org.jspecify.annotations.NullMarked;
