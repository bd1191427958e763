/** Which persons are the same human being: searching, deciding, taking back. */
@NullMarked
package org.screenreg.match;

import org.jspecify.annotations.NullMarked;
