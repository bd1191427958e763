package org.screenreg.indicator.reconciliation;

import org.screenreg.person.PersonKey;

/** How one person counts otherwise than before: what it adds to numerator and denominator. */
public record Change(PersonKey person, Cause cause, int numerator, int denominator) {}
