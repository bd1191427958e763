/** Deciding which persons are the same human being. */
@NullMarked
package org.screenreg.cli.match;

import org.jspecify.annotations.NullMarked;
