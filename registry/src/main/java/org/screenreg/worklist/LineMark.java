package org.screenreg.worklist;

import org.screenreg.store.Hash;

/**
 * By what a line is known again when its list comes back.
 *
 * @param code what is printed and typed
 * @param token what travels hidden in the workbook; says nothing to anybody
 * @param facts fingerprint of what is printed of the person and the step
 */
public record LineMark(LineCode code, String token, String facts) {
    private static final int LENGTH = 16;
    private static final int CHECK_LENGTH = 12;

    /** The mark of a line by its number on the whole list. */
    public static LineMark of(Worklist list, int number, WorklistLine line) {
        String what = String.join(
                "|", list.id(), String.valueOf(number), line.person().toString(), line.programme(), line.step());
        return new LineMark(
                new LineCode(list.number(), number),
                Hash.sha256(what).substring(0, LENGTH),
                PrintedFacts.of(line).fingerprint());
    }

    /** The check value of a list: the fingerprint over the marks of all its lines. */
    public static String check(Worklist list) {
        StringBuilder all = new StringBuilder(list.id());
        int number = 0;
        for (WorklistGroup group : list.groups()) {
            for (WorklistLine line : group.lines()) {
                LineMark mark = of(list, ++number, line);
                all.append(mark.token()).append(mark.facts());
            }
        }
        return Hash.sha256(all.toString()).substring(0, CHECK_LENGTH);
    }
}
