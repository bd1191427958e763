/** The command line: parsing, talking, exit codes, and the one place where objects are wired together. */
@NullMarked
package org.screenreg.cli;

import org.jspecify.annotations.NullMarked;
