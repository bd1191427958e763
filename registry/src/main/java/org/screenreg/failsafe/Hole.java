package org.screenreg.failsafe;

import org.screenreg.programme.Label;

/**
 * A hole through which persons may fall.
 *
 * @param id such as {@code result-never-returned}
 * @param sentence who is in it, as it is said to staff
 * @param view the view that gives the persons, each with the day since when
 * @param days how many days somebody may be in it
 * @param source where the days come from, with its tag
 */
public record Hole(String id, Label title, Label sentence, String view, int days, String source) {}
