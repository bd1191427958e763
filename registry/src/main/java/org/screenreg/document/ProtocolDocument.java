package org.screenreg.document;

import java.time.LocalDate;
import java.util.List;
import org.screenreg.programme.Label;

/** A protocol as it is read and signed off: everything it says, in the words of both languages. */
public record ProtocolDocument(
        Head head,
        List<ParameterLine> parameters,
        List<FactLine> facts,
        List<TableSection> tables,
        List<TaskLine> tasks,
        List<ExampleLine> examples) {

    public ProtocolDocument {
        parameters = List.copyOf(parameters);
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        tasks = List.copyOf(tasks);
        examples = List.copyOf(examples);
    }

    /**
     * What stands above the rules.
     *
     * @param rounds what opens a round, and how far rounds lie apart
     * @param county the county's file whose values hold; empty where none does
     */
    public record Head(
            String code,
            Label programme,
            String version,
            String county,
            LocalDate effective,
            Label target,
            Label rounds) {}

    /**
     * An invented person the protocol is tested with.
     *
     * @param written the example on one line, for comparing
     */
    public record ExampleLine(Label name, String written) {}
}
