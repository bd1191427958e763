package org.screenreg.intake.apply;

import org.jspecify.annotations.Nullable;
import org.screenreg.batch.BatchWriter.EventRow;
import org.screenreg.batch.BatchWriter.RowPlace;
import org.screenreg.batch.Statements;
import org.screenreg.event.EventSource;
import org.screenreg.event.Supposition;
import org.screenreg.event.Supposition.Stated;

/** Tells a supposition what the good rows of a checked file would state. */
public record SupposedRows(Supposition told) implements Statements {

    @Override
    public long addPerson(String identityNumber) {
        return told.addPerson(identityNumber);
    }

    @Override
    public void addEvent(long person, RowPlace place, EventRow event, @Nullable String details) {
        EventSource source =
                new EventSource(Supposition.BATCH, told.fileName(), String.valueOf(place.sheet()), place.row());
        told.add(
                person,
                new Stated(
                        event.kind(),
                        event.programme(),
                        event.performedOn(),
                        event.facility(),
                        event.findings(),
                        event.contentKey(),
                        source),
                details);
    }

    @Override
    public void addStatement(long person, RowPlace place, String details) {
        told.add(person, details);
    }
}
