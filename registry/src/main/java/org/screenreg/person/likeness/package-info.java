/** How alike two persons are: fields compared, weighed and searched for in blocks. */
@NullMarked
package org.screenreg.person.likeness;

import org.jspecify.annotations.NullMarked;
