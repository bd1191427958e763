/** Pages of PDF that are drawn at fixed places, and the typeface of all PDFs. */
@NullMarked
package org.screenreg.report.paper;

import org.jspecify.annotations.NullMarked;
