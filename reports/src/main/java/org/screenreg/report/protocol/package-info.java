/** The document of a protocol for sign-off, as a file. */
@NullMarked
package org.screenreg.report.protocol;

import org.jspecify.annotations.NullMarked;
