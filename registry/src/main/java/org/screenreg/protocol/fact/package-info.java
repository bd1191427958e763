/** Typed questions a decision table may ask about a person, declared in the protocol and answered from events. */
@NullMarked
package org.screenreg.protocol.fact;

import org.jspecify.annotations.NullMarked;
