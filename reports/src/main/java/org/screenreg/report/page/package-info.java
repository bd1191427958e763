/** Documents of plain tables: what changed on a list, what fell through. */
@NullMarked
package org.screenreg.report.page;

import org.jspecify.annotations.NullMarked;
