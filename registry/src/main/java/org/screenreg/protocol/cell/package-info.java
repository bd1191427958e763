/** What a cell of a decision table may say, and the values it is asked about. */
@NullMarked
package org.screenreg.protocol.cell;

import org.jspecify.annotations.NullMarked;
