/** Column dictionaries as data: blank templates out, submitted workbooks in, workbooks with their issues back. */
@NullMarked
package org.screenreg.template;

import org.jspecify.annotations.NullMarked;
