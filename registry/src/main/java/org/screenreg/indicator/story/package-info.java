/** What the derived tables keep of persons, read back one person at a time. */
@NullMarked
package org.screenreg.indicator.story;

import org.jspecify.annotations.NullMarked;
