/** The ledger of received files and the writing of what their rows state. */
@NullMarked
package org.screenreg.batch;

import org.jspecify.annotations.NullMarked;
