package org.screenreg.worklist;

import org.screenreg.programme.Label;

/**
 * People for whom a step had no place within what the county can do; they are carried over to the next lists.
 *
 * @param perWeek places a week in the whole county
 * @param here people of the list's unit who wait
 * @param county people of the county who wait
 * @param weeks weeks needed for all who wait; without end where nothing can be done
 * @param longest days the one who has waited longest has waited
 */
public record Waiting(Label step, int perWeek, int here, int county, long weeks, int longest) {}
