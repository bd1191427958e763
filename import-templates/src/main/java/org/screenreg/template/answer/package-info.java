/** What goes back to the sender: its own workbook with marks, and a file of the rows that need another look. */
@NullMarked
package org.screenreg.template.answer;

import org.jspecify.annotations.NullMarked;
