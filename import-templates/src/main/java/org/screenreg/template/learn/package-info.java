/** Learning what an institution means: suggested headings to agree to, and questions about values nobody has seen. */
@NullMarked
package org.screenreg.template.learn;

import org.jspecify.annotations.NullMarked;
