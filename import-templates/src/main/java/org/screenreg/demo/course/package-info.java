/** Courses of invented people through programmes, planned in files: which columns are filled in, and when. */
@NullMarked
package org.screenreg.demo.course;

import org.jspecify.annotations.NullMarked;
