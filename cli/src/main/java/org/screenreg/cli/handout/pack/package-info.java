/** Lists carried to a unit without a network and back, on the command line. */
@NullMarked
package org.screenreg.cli.handout.pack;

import org.jspecify.annotations.NullMarked;
