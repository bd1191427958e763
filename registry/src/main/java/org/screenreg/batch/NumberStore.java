package org.screenreg.batch;

import org.screenreg.store.Database;

/** Hands out numbers from a database sequence a thousand at a time. */
final class NumberStore {
    private static final int BLOCK = 1_000;

    private final Database database;
    private final String sequence;
    private long next;
    private long end;

    NumberStore(Database database, String sequence) {
        this.database = database;
        this.sequence = sequence;
    }

    long next() {
        if (next == end) {
            end = database.sql().nextval(sequence).longValue();
            next = end - BLOCK;
        }
        return ++next;
    }
}
