/** What every call has in common: its options, and the open register it works on. */
@NullMarked
package org.screenreg.cli.call;

import org.jspecify.annotations.NullMarked;
