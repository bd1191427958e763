package org.screenreg.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;

/** What programmes, steps and protocol rows are called in front of staff. */
public final class Labels {
    private final CodeList programmes;
    private final CodeList steps;
    private final Map<String, Label> because = new HashMap<>();

    public Labels(CodeLists codeLists, Protocols protocols) {
        this.programmes = codeLists.get("programme");
        this.steps = codeLists.get("step");
        for (Protocol protocol : protocols.all()) {
            protocol.tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .forEach(row -> because.put(row.id(), row.because()));
        }
    }

    public Label programme(String code) {
        return programmes.label(code);
    }

    /** The codes of all steps. */
    public List<String> steps() {
        return steps.codes().stream().map(Code::code).toList();
    }

    public Label step(String code) {
        return steps.label(code);
    }

    /** The sentence of a protocol row; the latest version's where versions share the row. */
    public Label because(String row) {
        return because.getOrDefault(row, new Label(row, row));
    }
}
