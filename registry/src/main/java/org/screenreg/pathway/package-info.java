/** The course of a person through a programme: episodes, stages and recommendations, derived from events. */
@NullMarked
package org.screenreg.pathway;

import org.jspecify.annotations.NullMarked;
