/** Whether lists bring people back to care. */
@NullMarked
package org.screenreg.handout.care;

import org.jspecify.annotations.NullMarked;
