/** What was done to or reported by a person on a date, and what was found. */
@NullMarked
package org.screenreg.event;

import org.jspecify.annotations.NullMarked;
