package org.screenreg.cli.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Indicator;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;

/** The definition of an indicator as the terminal shows it. */
final class IndicatorPage {
    private static final int NAMES = 16;

    private final Texts texts;
    private final CodeList programmes;

    IndicatorPage(Texts texts, CodeLists codeLists) {
        this.texts = texts;
        this.programmes = codeLists.get("programme");
    }

    List<String> lines(Indicator one) {
        List<String> lines = new ArrayList<>();
        lines.add(one.id() + "  " + in(one.words().title()));
        lines.add(line("indicator.sentence", in(one.words().sentence())));
        lines.add(line("indicator.numerator", in(one.words().numerator())));
        lines.add(line("indicator.denominator", in(one.words().denominator())));
        lines.add(line("indicator.excludes", in(one.words().excludes())));
        lines.add(line("indicator.unit", in(one.unit().label())));
        lines.add(line("indicator.kind", in(one.kind().label())));
        lines.add(line(
                "indicator.programmes",
                one.programmes().stream()
                        .map(code -> in(programmes.label(code)))
                        .collect(Collectors.joining(between()))));
        lines.add(line(
                "indicator.by",
                one.by().stream().map(Breakdown::label).map(this::in).collect(Collectors.joining(between()))));
        one.programmes().forEach(programme -> one.needs(programme)
                .ifPresent(needs ->
                        lines.add(line("indicator.needs", in(programmes.label(programme)) + " – " + in(needs)))));
        one.programmes().forEach(programme -> one.goal(programme)
                .ifPresent(goal -> lines.add(line(
                        "indicator.goal",
                        in(programmes.label(programme)) + " " + in(goal.inWords()) + " – " + in(goal.source())))));
        lines.add(line("indicator.source", in(one.words().source()) + " [" + one.tag() + "]"));
        return lines;
    }

    private String between() {
        return texts.of("indicator.between");
    }

    private String line(String name, String text) {
        String label = texts.of(name);
        return "  " + label + " ".repeat(Math.max(2, NAMES - Output.width(label))) + text;
    }

    private String in(Label label) {
        return label.in(texts.language());
    }
}
