/** What a tier has to do for whom and by when. */
@NullMarked
package org.screenreg.worklist;

import org.jspecify.annotations.NullMarked;
