package org.screenreg.handout;

import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Subject;

/** A list that came back, as a file: events of whichever programmes its lines are of. */
public interface ListSource extends BatchSource {
    /** What batches of returned lists are known by. */
    String TEMPLATE = "worklist";

    @Override
    default String template() {
        return TEMPLATE;
    }

    @Override
    default Subject subject() {
        return Subject.EVENTS;
    }

    @Override
    default String programme() {
        return "";
    }
}
