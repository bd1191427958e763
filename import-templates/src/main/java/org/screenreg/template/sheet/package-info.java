/** Files as sheets of raw rows, whatever their format; knows nothing of templates. */
@NullMarked
package org.screenreg.template.sheet;

import org.jspecify.annotations.NullMarked;
