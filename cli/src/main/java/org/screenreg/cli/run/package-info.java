/** What the larger commands do, and the pages they print. */
@NullMarked
package org.screenreg.cli.run;

import org.jspecify.annotations.NullMarked;
