/** Sentences in both languages, what is printed, and how a call ends. */
@NullMarked
package org.screenreg.cli.text;

import org.jspecify.annotations.NullMarked;
