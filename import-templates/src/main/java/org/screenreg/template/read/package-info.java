/** Recognising what a county sent: which template, where the headings stand, what each row is. */
@NullMarked
package org.screenreg.template.read;

import org.jspecify.annotations.NullMarked;
