/** Opening, migrating and transacting with the database. */
@NullMarked
package org.screenreg.store;

import org.jspecify.annotations.NullMarked;
