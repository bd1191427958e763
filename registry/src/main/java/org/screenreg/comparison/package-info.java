/** What two protocols say differently, in plain words. */
@NullMarked
package org.screenreg.comparison;

import org.jspecify.annotations.NullMarked;
