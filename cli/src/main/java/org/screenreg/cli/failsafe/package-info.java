/** The failsafe check on the terminal and on paper. */
@NullMarked
package org.screenreg.cli.failsafe;

import org.jspecify.annotations.NullMarked;
