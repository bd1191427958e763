package org.screenreg.pathway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A period in which a care state held: {@code from <= day < until}; until is null while it still holds. */
public record Span(String state, LocalDate from, @Nullable LocalDate until, String row) {}
