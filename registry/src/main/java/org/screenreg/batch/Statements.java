package org.screenreg.batch;

import org.jspecify.annotations.Nullable;
import org.screenreg.batch.BatchWriter.EventRow;
import org.screenreg.batch.BatchWriter.RowPlace;

/** Takes what the good rows of a file state about persons. */
public interface Statements {

    /** Gives somebody not known yet a number. */
    long addPerson(String identityNumber);

    /**
     * Takes an event.
     *
     * @param details what the row says of the person, as a document; null where another event of the row brought it
     */
    void addEvent(long person, RowPlace place, EventRow event, @Nullable String details);

    /** Takes what a resident list says of a person, as a document. */
    void addStatement(long person, RowPlace place, String details);
}
