/** What a source institution's sheets habitually look like: how its headings, values, dates and units are meant. */
@NullMarked
package org.screenreg.template.profile;

import org.jspecify.annotations.NullMarked;
