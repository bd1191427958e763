package org.screenreg.intake.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.IssueCode;

/**
 * What a cell turned out to say: canonical texts, nothing, or the objection to it.
 *
 * @param texts one for all targets of the column, or one for each
 * @param remark what is said about the cell; an objection where there is no text
 * @param absence why the cell states nothing, where it does not
 */
public record Value(List<String> texts, @Nullable IssueCode remark, List<String> args, Absence absence) {

    /** Why a cell states nothing; the three are never told as one. */
    public enum Absence {
        /** The cell is blank or says that nothing is known. */
        NOT_STATED,
        /** The cell says that it was not done. */
        NOT_DONE,
        /** The cell says that the person declined. */
        REFUSED
    }

    static final Value NOTHING = new Value(List.of(""), null, List.of(), Absence.NOT_STATED);
    static final Value NOT_DONE = new Value(List.of(""), null, List.of(), Absence.NOT_DONE);
    static final Value REFUSED = new Value(List.of(""), null, List.of(), Absence.REFUSED);

    public Value {
        texts = List.copyOf(texts);
        args = List.copyOf(args);
    }

    static Value of(String... texts) {
        return new Value(List.of(texts), null, List.of(), Absence.NOT_STATED);
    }

    /** A text that was read with something to be said about it. */
    static Value remarked(String text, IssueCode remark, String... args) {
        return new Value(List.of(text), remark, List.of(args), Absence.NOT_STATED);
    }

    static Value objection(IssueCode code, String... args) {
        return remarked("", code, args);
    }

    /** The text for a target of the column, by its position. */
    public String text(int target) {
        return texts.get(Math.min(target, texts.size() - 1));
    }

    public boolean isEmpty() {
        return texts.stream().allMatch(String::isEmpty);
    }
}
