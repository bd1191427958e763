package org.screenreg.cli.run;

import java.util.stream.Collectors;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.protocol.DecisionTable;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Row;
import org.screenreg.protocol.fact.Fact;

/** Prints a protocol's tables with every row's reason and source, for reading and sign-off. */
public final class ProtocolPage {
    private final Texts texts;
    private final Output out;

    public ProtocolPage(Texts texts, Output out) {
        this.texts = texts;
        this.out = out;
    }

    public void print(Protocol protocol) {
        out.line(texts.of(
                "protocol.heading",
                protocol.programme(),
                protocol.version(),
                protocol.effective().toString(),
                texts.of(protocol.target().inWords())));
        out.line("");
        out.line(texts.of("protocol.parameters"));
        protocol.parameters()
                .forEach(parameter -> out.line(
                        "  $%s = %s  [%s]".formatted(parameter.name(), parameter.value(), parameter.source())));
        for (DecisionTable table : protocol.tables()) {
            print(table);
        }
        out.line("");
        out.line(texts.of("protocol.sources"));
        protocol.sources().forEach((key, text) -> out.line("  %s: %s".formatted(key, text)));
    }

    private void print(DecisionTable table) {
        out.line("");
        out.line("%s  (%s, %s)".formatted(texts.of(table.label()), table.name(), texts.of("hit." + table.hit())));
        for (Row row : table.rows()) {
            out.line("  %s  %s".formatted(row.id(), conditions(table, row)));
            out.line("      → " + outcome(row));
            out.line("      %s  [%s]".formatted(texts.of(row.because()), row.source()));
        }
    }

    private String conditions(DecisionTable table, Row row) {
        String conditions = table.inputs().stream()
                .filter(input -> row.asked().contains(input))
                .map(input -> condition(input, row))
                .collect(Collectors.joining("; "));
        return conditions.isEmpty() ? texts.of("protocol.always") : conditions;
    }

    private String condition(Fact input, Row row) {
        return texts.of(input.label()) + " " + row.cell(input).text();
    }

    private static String outcome(Row row) {
        return row.then().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
