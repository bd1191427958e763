/** What would be otherwise if a protocol were changed, worked out on a register without writing to it. */
@NullMarked
package org.screenreg.simulation;

import org.jspecify.annotations.NullMarked;
