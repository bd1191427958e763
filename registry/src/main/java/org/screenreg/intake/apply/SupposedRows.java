package org.screenreg.intake.apply;

import org.jspecify.annotations.Nullable;
import org.screenreg.batch.BatchWriter.EventRow;
import org.screenreg.batch.BatchWriter.RowPlace;
import org.screenreg.batch.Statements;
import org.screenreg.event.EventSource;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.event.Supposition;
import org.screenreg.store.Document;

/** Tells a supposition what the good rows of a checked file would state. */
public record SupposedRows(Supposition told) implements Statements {

    @Override
    public long addPerson(String identityNumber) {
        return told.addPerson(identityNumber);
    }

    @Override
    public void addEvent(long person, RowPlace place, EventRow event, @Nullable String details) {
        EventSource source = new EventSource(0, told.fileName(), String.valueOf(place.sheet()), place.row());
        told.add(
                person,
                new ScreeningEvent(
                        event.kind(),
                        event.programme(),
                        event.performedOn(),
                        Document.map(event.findings()),
                        event.facility(),
                        source),
                event.contentKey(),
                details);
    }

    @Override
    public void addStatement(long person, RowPlace place, String details) {
        told.add(person, details);
    }
}
