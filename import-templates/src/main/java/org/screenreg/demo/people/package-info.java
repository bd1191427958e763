/** The places and the people of the invented county, and who came to its screening days. */
@NullMarked
package org.screenreg.demo.people;

import org.jspecify.annotations.NullMarked;
