/** How lists on paper differ from what would be printed today. */
@NullMarked
package org.screenreg.handout.change;

import org.jspecify.annotations.NullMarked;
