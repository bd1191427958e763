/** Why a figure is another as of a later date. */
@NullMarked
package org.screenreg.indicator.reconciliation;

import org.jspecify.annotations.NullMarked;
