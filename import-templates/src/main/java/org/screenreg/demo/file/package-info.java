/** The workbooks the invented county sends, with known defects in known rows and the truth written beside them. */
@NullMarked
package org.screenreg.demo.file;

import org.jspecify.annotations.NullMarked;
