/** The invented people in protocol files, and what a protocol says about them, run as a check of the protocol. */
@NullMarked
package org.screenreg.example;

import org.jspecify.annotations.NullMarked;
