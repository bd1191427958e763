package org.screenreg.template;

import java.util.List;
import java.util.stream.Stream;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.Label;

/**
 * One described column of a template.
 *
 * @param also other headings counties use for it
 * @param example a good value in each language, empty where none helps
 * @param note what to know when filling it in, empty where the heading says it all
 * @param look how the column looks in a blank template
 */
public record Column(SubmittedColumn submitted, List<String> also, Label example, Label note, Look look) {

    /**
     * How a column looks in a blank template.
     *
     * @param width characters the column needs at least, a Chinese character counting two; 0 to follow the heading
     * @param offered whether a blank template has the column at all; one that is not is only understood
     */
    public record Look(int width, boolean offered) {}

    public Column {
        also = List.copyOf(also);
    }

    int width() {
        return look.width();
    }

    public String key() {
        return submitted.key();
    }

    public Label heading() {
        return submitted.heading();
    }

    /** Every heading that means this column, best first. */
    public List<String> headings() {
        return Stream.concat(Stream.of(heading().zh(), heading().en()), also.stream())
                .distinct()
                .toList();
    }

    /** Whether the column says who the row is about rather than what was done. */
    public boolean isAboutPerson() {
        return submitted.sets().stream().allMatch(target -> target.startsWith("person."));
    }
}
