package org.screenreg.cli.intake;

import java.util.List;
import org.screenreg.batch.Batch;
import org.screenreg.batch.RowOutcome;
import org.screenreg.batch.UndoQuery;
import org.screenreg.batch.UndoQuery.StayingRow;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;

/** Says what undoing a batch would take back and what would stay; nothing is written. */
public final class UndoPage {
    private static final int MOST_ROWS = 20;

    private final Texts texts;
    private final Output out;
    private final Context context;

    public UndoPage(Common common, Context context) {
        this.texts = common.texts();
        this.out = common.output();
        this.context = context;
    }

    /** Row by row what would hold on: the others are reversed, and none can be in the way of an undo. */
    private void staying(Batch batch) {
        List<StayingRow> rows = new UndoQuery(context.database(), context.county()).staying(batch.id());
        rows.stream()
                .limit(MOST_ROWS)
                .forEach(row -> out.line(texts.of(
                        "undo.row-stays",
                        batch.sheets().get(row.sheet()),
                        String.valueOf(row.row()),
                        String.valueOf(row.staying()),
                        String.valueOf(row.stated()),
                        String.valueOf(row.other()),
                        context.batches().get(row.other()).fileName())));
        if (rows.size() > MOST_ROWS) {
            out.line(texts.of("undo.more-rows-stay", String.valueOf(rows.size() - MOST_ROWS)));
        }
        out.line(texts.of("undo.rows", String.valueOf(rows.size())));
    }

    public void print(Batch batch) {
        if (!batch.state().equals("loaded")) {
            out.line(texts.of("undo.blocked", String.valueOf(batch.id()), String.valueOf(batch.undoneOn())));
            return;
        }
        UndoQuery.Rehearsal rehearsal = new UndoQuery(context.database(), context.county()).rehearse(batch.id());
        int rows =
                batch.accounting().of(RowOutcome.ACCEPTED) + batch.accounting().of(RowOutcome.UPDATED);
        out.line(texts.of(
                "undo.rehearsal",
                String.valueOf(batch.id()),
                batch.fileName(),
                String.valueOf(rows),
                String.valueOf(rehearsal.people()),
                String.valueOf(rehearsal.leaving()),
                String.valueOf(batch.accounting().of(RowOutcome.HELD))));
        rehearsal
                .later()
                .forEach((id, people) -> out.line(texts.of(
                        "undo.later",
                        String.valueOf(id),
                        context.batches().get(id).fileName(),
                        String.valueOf(people))));
        staying(batch);
        out.line(texts.of("undo.again"));
    }
}
