package org.screenreg.journal;

import java.time.LocalDateTime;

/**
 * One thing that was done with the register.
 *
 * @param writtenAt the moment in UTC
 * @param detail never a name or identity number
 */
public record JournalEntry(
        long number,
        LocalDateTime writtenAt,
        String account,
        String action,
        String detail,
        String before,
        String hash) {}
