/** Report definitions as data, the words of the printed documents, and what every document needs. */
@NullMarked
package org.screenreg.report;

import org.jspecify.annotations.NullMarked;
