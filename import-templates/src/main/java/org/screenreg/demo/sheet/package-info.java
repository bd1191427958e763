/** How the files of the invented county are laid out and typed. */
@NullMarked
package org.screenreg.demo.sheet;

import org.jspecify.annotations.NullMarked;
