package org.screenreg.intake;

/** What the rows of a template are about. */
public enum Subject {
    AREAS,
    PEOPLE,
    POPULATION,
    EVENTS
}
