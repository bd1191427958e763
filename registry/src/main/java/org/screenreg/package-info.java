/** The screening registry: people, programmes, protocols, intake, store and indicators. */
@NullMarked
package org.screenreg;

import org.jspecify.annotations.NullMarked;
