/** Lists as they were handed out, and what comes back of them. */
@NullMarked
package org.screenreg.handout;

import org.jspecify.annotations.NullMarked;
