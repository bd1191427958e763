package org.screenreg.protocol.ladder;

import java.time.LocalDate;
import org.screenreg.programme.CareTier;

/**
 * A day on which the reminder of a task went to another unit or was put off; the task itself stays as it is.
 *
 * @param from first day on which this holds, until the next hop
 * @param owner who is reminded
 * @param opensOn first day on which they are
 * @param dueOn by when they should act
 * @param attempts days on which nobody had been reached by then
 */
public record Hop(LocalDate from, CareTier owner, LocalDate opensOn, LocalDate dueOn, HopCause cause, int attempts) {}
