/** To whom the reminder of a task goes when it is not done. */
@NullMarked
package org.screenreg.protocol.ladder;

import org.jspecify.annotations.NullMarked;
