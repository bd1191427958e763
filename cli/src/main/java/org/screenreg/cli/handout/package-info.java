/** Lists that were handed out, and what came back of them, on the terminal. */
@NullMarked
package org.screenreg.cli.handout;

import org.jspecify.annotations.NullMarked;
