/** An invented county for demonstrations and tests: its places, its people and what was done for them. */
@NullMarked
package org.screenreg.demo;

import org.jspecify.annotations.NullMarked;
