/** Commands about figures: their definitions, the reports made of them, and what stands behind one. */
@NullMarked
package org.screenreg.cli.figure;

import org.jspecify.annotations.NullMarked;
