/** Lists carried to a unit without a network, and back, as one file only the holder of a passphrase can read. */
@NullMarked
package org.screenreg.handout.pack;

import org.jspecify.annotations.NullMarked;
