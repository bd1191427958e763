package org.screenreg.report.figure;

import java.util.List;
import java.util.Optional;
import org.screenreg.indicator.Indicator;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.ReportTable.DefinitionLine;
import org.screenreg.report.figure.ReportTable.Group;
import org.screenreg.report.figure.ReportTable.Line;
import org.screenreg.report.figure.definition.ReportDefinition.Section;

/** The figures the register cannot count, each once for all programmes, and whose data it would take. */
final class FeedTable {
    private final FigureWords words;

    FeedTable(FigureWords words) {
        this.words = words;
    }

    ReportTable of(Section section) {
        return new ReportTable(
                words.of(section.title()),
                section.indicators().stream()
                        .map(indicator -> new DefinitionLine(
                                indicator.id(), words.of(indicator.words().source())))
                        .toList(),
                words.of(Phrase.INDICATOR),
                List.of(new Group(
                        words.of(Phrase.NOT_AVAILABLE),
                        List.of(words.of(Phrase.FIGURE), words.of(Phrase.DATA_NEEDED)))),
                section.indicators().stream().map(this::line).toList(),
                Optional.empty());
    }

    private Line line(Indicator indicator) {
        String needs =
                indicator.needs(indicator.programmes().get(0)).map(words::of).orElse("");
        return new Line(
                indicator.id() + " " + words.of(indicator.words().title()),
                List.of(Value.text(words.of(Phrase.NOT_AVAILABLE)), Value.text(needs)),
                false);
    }
}
