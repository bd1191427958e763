/** What the import commands do: reading files as asked, telling what became of them, answering their senders. */
@NullMarked
package org.screenreg.cli.intake;

import org.jspecify.annotations.NullMarked;
