/** The vocabulary everything shares: tiers, areas, facilities, code lists, languages. */
@NullMarked
package org.screenreg.programme;

import org.jspecify.annotations.NullMarked;
