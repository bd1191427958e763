/** Human beings in the registry, ill or not: identity numbers and what sources said about them. */
@NullMarked
package org.screenreg.person;

import org.jspecify.annotations.NullMarked;
