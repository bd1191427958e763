package org.screenreg.person.likeness;

/** Two persons who may be the same, and how alike they are. */
public record Candidate(Traits one, Traits other, Likeness likeness) {

    public double weight() {
        return likeness.weight();
    }
}
