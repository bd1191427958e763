/** What a report shows, as its file says. */
@NullMarked
package org.screenreg.report.figure.definition;

import org.jspecify.annotations.NullMarked;
