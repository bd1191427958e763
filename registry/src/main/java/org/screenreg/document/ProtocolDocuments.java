package org.screenreg.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.screenreg.calendar.Term;
import org.screenreg.document.ProtocolDocument.ExampleLine;
import org.screenreg.document.ProtocolDocument.Head;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.DecisionTable;
import org.screenreg.protocol.HitPolicy;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Resolution;
import org.screenreg.protocol.Rounds;
import org.screenreg.protocol.cell.Parameter;
import org.screenreg.protocol.cell.ValueText;

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
                protocol.resolutions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> task(protocol, entry.getKey(), entry.getValue()))
                        .toList(),
                protocol.examples().stream()
                        .map(example -> new ExampleLine(example.get("name").label(), example.flat()))
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
                protocol.target().inWords(),
                rounds(protocol.rounds()));
    }

    private Label rounds(Rounds rounds) {
        Label opened = kinds(rounds.openedBy());
        Label between = rounds.apart().equals(Term.NONE)
                ? Phrases.NOTHING
                : ValueText.of(rounds.apart().words())
                        .map(apart -> Phrases.of("相隔至少 %s", "at least %s apart", apart))
                        .orElse(Phrases.NOTHING);
        return Phrases.all(List.of(Phrases.of("由 %s 开始", "opened by %s", opened), between));
    }

    private Label kinds(Collection<String> kinds) {
        CodeList known = lists.get("event-kind");
        return Phrases.listed(kinds.stream()
                .sorted()
                .map(kind -> known.rank(kind) < 0 ? lists.get("step").label(kind) : known.label(kind))
                .toList());
    }

    private TaskLine task(Protocol protocol, String step, Resolution resolution) {
        List<Label> findings = resolution.where().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> finding(protocol, resolution, entry))
                .toList();
        Label done = Phrases.all(List.of(kinds(resolution.kinds()), Phrases.all(findings)));
        return new TaskLine(step, lists.get("step").label(step), done);
    }

    private Label finding(Protocol protocol, Resolution resolution, Map.Entry<String, String> wanted) {
        String target = resolution.kinds().stream().sorted().findFirst().orElse("") + "." + wanted.getKey();
        return Phrases.of(
                "%s：%s",
                "%s: %s",
                names.finding(protocol.programme(), target),
                names.value(protocol.programme(), target, wanted.getValue()));
    }

    private static ParameterLine parameter(Parameter parameter, CellWords cells, ParameterUse use) {
        return new ParameterLine(
                parameter.name(),
                parameter.meaning(),
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
