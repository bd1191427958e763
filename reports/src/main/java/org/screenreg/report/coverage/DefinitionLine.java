package org.screenreg.report.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.IndicatorTable;
import org.screenreg.programme.Label;
import org.screenreg.report.Phrase;
import org.screenreg.report.Wording;

/** One line of what is printed beside every figure: how it is defined and where it comes from. */
record DefinitionLine(String name, String text) {

    static List<DefinitionLine> of(IndicatorTable table, Wording wording) {
        Indicator indicator = table.indicator();
        Stream<DefinitionLine> definition = Stream.of(
                line(Phrase.DEFINITION, indicator.words().sentence(), wording),
                line(Phrase.NUMERATOR, indicator.words().numerator(), wording),
                line(Phrase.DENOMINATOR, indicator.words().denominator(), wording),
                line(Phrase.DENOMINATOR_KIND, table.denominatorKind(), wording),
                line(Phrase.TARGET, table.target(), wording),
                line(Phrase.EXCLUDES, indicator.words().excludes(), wording),
                line(Phrase.COUNTED, indicator.unit().label(), wording),
                line(Phrase.SOURCE, indicator.words().source(), wording),
                new DefinitionLine(
                        wording.of(Phrase.PROTOCOL), wording.of(table.programmeLabel()) + " " + table.protocol()),
                new DefinitionLine(wording.of(Phrase.DATA_CUT), wording.of(Phrase.AS_OF, table.asOf())));
        Stream<DefinitionLine> notes = table.notes().stream().map(note -> line(Phrase.NOTE, note, wording));
        return Stream.concat(definition, notes)
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    private static DefinitionLine line(Phrase phrase, Label text, Wording wording) {
        return new DefinitionLine(wording.of(phrase), wording.of(text));
    }
}
