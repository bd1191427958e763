package org.screenreg.document;

import org.screenreg.document.ProtocolDocument.ExampleLine;
import org.screenreg.document.ProtocolDocument.Head;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.DecisionTable;
import org.screenreg.protocol.HitPolicy;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.cell.Parameter;

/** Makes the documents of protocols. */
public final class ProtocolDocuments {
    private static final String COUNTY = " / ";

    private final CodeLists lists;
    private final FindingNames names;

    public ProtocolDocuments(CodeLists lists, FindingNames names) {
        this.lists = lists;
        this.names = names;
    }

    /** Everything a protocol says, in words. */
    public ProtocolDocument of(Protocol protocol) {
        CellWords cells = new CellWords(lists, protocol);
        FactWords facts = new FactWords(lists, protocol, cells, names);
        ParameterUse use = new ParameterUse(protocol);
        return new ProtocolDocument(
                head(protocol),
                protocol.parameters().stream()
                        .map(parameter -> parameter(parameter, cells, use))
                        .toList(),
                protocol.facts().stream().map(facts::line).toList(),
                protocol.tables().stream().map(table -> section(table, cells)).toList(),
                protocol.examples().stream()
                        .map(example -> new ExampleLine(example.text("name", ""), example.flat()))
                        .toList());
    }

    private Head head(Protocol protocol) {
        String version = protocol.version();
        int county = version.indexOf(COUNTY);
        return new Head(
                protocol.programme(),
                lists.get("programme").label(protocol.programme()),
                county < 0 ? version : version.substring(0, county),
                county < 0 ? "" : version.substring(county + COUNTY.length()),
                protocol.effective(),
                protocol.target().inWords());
    }

    private static ParameterLine parameter(Parameter parameter, CellWords cells, ParameterUse use) {
        return new ParameterLine(
                parameter.name(),
                parameter.label(),
                cells.outcome(parameter.value()),
                parameter.own().map(cells::outcome),
                SourceLine.of(parameter.source()),
                use.rows(parameter.name()));
    }

    private TableSection section(DecisionTable table, CellWords cells) {
        RowWords rows = new RowWords(lists, cells);
        return new TableSection(
                table.name(),
                table.label(),
                hit(table.hit()),
                table.steps(),
                table.rows().stream().map(row -> rows.line(table, row)).toList());
    }

    private static Label hit(HitPolicy policy) {
        return switch (policy) {
            case UNIQUE -> new Label("至多一行符合", "at most one row applies");
            case FIRST -> new Label("自上而下，取第一个符合的行", "from the top, the first row that applies answers");
            case ALL -> new Label("所有符合的行都作答", "every row that applies answers");
        };
    }
}
