/** The workbook in which people decide whether two persons are one. */
@NullMarked
package org.screenreg.template.match;

import org.jspecify.annotations.NullMarked;
