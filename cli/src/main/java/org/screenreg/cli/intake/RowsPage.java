package org.screenreg.cli.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.batch.Batch;
import org.screenreg.batch.Fate;
import org.screenreg.batch.IssueQuery;
import org.screenreg.batch.TrailQuery;
import org.screenreg.batch.TrailQuery.Stated;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.IssueLine;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;

/** Says what became of the rows of a batch, all of them run by run or one of them with what it states. */
public final class RowsPage {
    private final Texts texts;
    private final Output out;
    private final CodeLists codeLists;
    private final Batch batch;
    private final TrailQuery trail;
    private final IssueQuery issues;
    private final List<Fate> fates;

    public RowsPage(Common common, Context context, Batch batch) {
        this.texts = common.texts();
        this.out = common.output();
        this.codeLists = context.codeLists();
        this.batch = batch;
        this.trail = new TrailQuery(context.database(), context.county());
        this.issues = new IssueQuery(context.database(), context.county());
        this.fates = trail.fates(batch.id());
        if (fates.isEmpty()) {
            throw RegistryException.wrongCall(new Label(
                    "批次 " + batch.id() + " 没有逐行记录。",
                    "What became of each row of batch " + batch.id() + " was not kept."));
        }
    }

    /** Every row read, neighbours of one outcome together; those of one sheet where one is named. */
    public void all(@Nullable String sheet) {
        int only = sheet == null ? -1 : sheet(sheet);
        fates.stream()
                .filter(fate -> only < 0 || fate.sheet() == only)
                .forEach(fate -> out.line(texts.of(
                        fate.rows() == 1 ? "rows.one" : "rows.run",
                        batch.sheets().get(fate.sheet()),
                        String.valueOf(fate.firstRow()),
                        String.valueOf(fate.lastRow()),
                        outcome(fate),
                        String.valueOf(fate.rows()))));
    }

    /** One row: its outcome, what was held against it, and what it states of whom. */
    public void one(@Nullable String sheet, int row) {
        int number = sheet(sheet);
        String name = batch.sheets().get(number);
        Optional<Fate> found = fates.stream()
                .filter(fate -> fate.sheet() == number && fate.firstRow() <= row && row <= fate.lastRow())
                .findFirst();
        if (found.isEmpty()) {
            throw RegistryException.wrongCall(new Label(
                    "批次 " + batch.id() + " 的工作表“" + name + "”中没有读取第 " + row + " 行。",
                    "Row " + row + " of sheet '" + name + "' was not among the rows read for batch " + batch.id()
                            + "."));
        }
        String place = String.valueOf(row);
        out.line(texts.of("rows.one", name, place, place, outcome(found.get()), "1"));
        IssueLine line = new IssueLine(texts);
        issues.of(batch.id(), name, row).forEach(kept -> out.line(line.of(batch, kept)));
        trail.stated(batch, number, row).forEach(stated -> out.line(words(stated)));
        if (batch.undoneOn() != null) {
            out.line(texts.of("rows.undone", String.valueOf(batch.undoneOn())));
        }
    }

    private String words(Stated stated) {
        String person = new PersonKey(stated.person()).toString();
        return stated.kind().isEmpty()
                ? texts.of("rows.states-person", person)
                : texts.of(
                        "rows.states",
                        person,
                        texts.of(codeLists.get("programme").label(stated.programme())),
                        texts.of(codeLists.get("event-kind").label(stated.kind())),
                        stated.on().toString());
    }

    private String outcome(Fate fate) {
        return texts.of("outcome." + fate.outcome().code());
    }

    /** The place of a sheet among those of the batch; it need not be named where there is one. */
    private int sheet(@Nullable String name) {
        int found =
                name == null && batch.sheets().size() == 1 ? 0 : batch.sheets().indexOf(name);
        if (found < 0) {
            String known = String.join("、", batch.sheets());
            throw RegistryException.wrongCall(
                    new Label("请用 --sheet 指定工作表：" + known, "Name a sheet with --sheet: " + known.replace("、", ", ")));
        }
        return found;
    }
}
