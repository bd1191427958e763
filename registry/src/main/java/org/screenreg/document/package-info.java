/** A protocol put into words of both languages: what is signed off, and what two versions say differently. */
@NullMarked
package org.screenreg.document;

import org.jspecify.annotations.NullMarked;
