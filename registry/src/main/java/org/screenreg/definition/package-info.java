/** Reading definition files (YAML) with file and line in every complaint. */
@NullMarked
package org.screenreg.definition;

import org.jspecify.annotations.NullMarked;
