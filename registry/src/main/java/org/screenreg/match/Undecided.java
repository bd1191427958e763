package org.screenreg.match;

import org.screenreg.person.likeness.Candidate;

/** A pair that waits for somebody to decide. */
public record Undecided(Origin origin, Candidate candidate) {}
