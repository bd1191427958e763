package org.screenreg.handout;

/**
 * A list that was made and how many of its lines came back.
 *
 * @param answered lines that came back with an answer that counts
 * @param done those of them whose answer was that it is done
 */
public record Progress(Handout list, int answered, int done) {

    /** Lines nobody has told anything about. */
    public int open() {
        return list.lines() - answered;
    }
}
