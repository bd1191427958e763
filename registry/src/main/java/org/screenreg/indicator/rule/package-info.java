/** The closed set of ways in which an indicator counts. */
@NullMarked
package org.screenreg.indicator.rule;

import org.jspecify.annotations.NullMarked;
