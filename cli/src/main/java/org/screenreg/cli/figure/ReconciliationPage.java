package org.screenreg.cli.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.event.RecordStore;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.IndicatorQuery;
import org.screenreg.indicator.Question;
import org.screenreg.indicator.reconciliation.Cause;
import org.screenreg.indicator.reconciliation.Change;
import org.screenreg.indicator.reconciliation.Reconciliation;
import org.screenreg.indicator.reconciliation.Reconciliation.Side;

/** A figure as of two dates, and what every cause of the difference adds up to. */
final class ReconciliationPage {
    private final Common common;
    private final Context context;
    private final Question question;
    private final String part;
    private final Texts texts;

    ReconciliationPage(Common common, Context context, Question question, String part) {
        this.common = common;
        this.context = context;
        this.question = question;
        this.part = part;
        this.texts = common.texts();
    }

    /** Writes the table; the answer is no where part of the difference is not explained. */
    int write(LocalDate before, LocalDate after) {
        Reconciliation reconciliation =
                new Reconciliation(question, version(before).equals(version(after)));
        Side old = side(before);
        Side now = side(after);
        List<Change> changes = reconciliation.changes(old, now);
        Map<Cause, Change> sums = Reconciliation.sums(changes);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "", texts.of("indicator.numerator"), texts.of("indicator.denominator"), texts.of("reconcile.persons")));
        rows.add(figure(before, reconciliation.figure(old)));
        sums.forEach((cause, sum) -> rows.add(Output.row(
                "  " + texts.of(cause.label()),
                "%+d".formatted(sum.numerator()),
                "%+d".formatted(sum.denominator()),
                changes.stream().filter(change -> change.cause() == cause).count())));
        rows.add(figure(after, reconciliation.figure(now)));
        common.output()
                .line(question.indicator().id() + "  "
                        + texts.of(question.indicator().words().title()) + "  "
                        + texts.of(context.labels().programme(question.programme())) + "  "
                        + question.period().text()
                        + (part.isEmpty() ? "" : "  " + context.areas().name(part)));
        common.output().table(rows);
        return sums.containsKey(Cause.UNEXPLAINED) ? ExitCode.NO : ExitCode.FINE;
    }

    private List<String> figure(LocalDate asOf, Figure figure) {
        return Output.row(texts.of("explain.as-of", asOf.toString()), figure.numerator(), figure.denominator(), "");
    }

    private String version(LocalDate day) {
        return context.protocols().inForce(question.programme(), day).version();
    }

    private Side side(LocalDate asOf) {
        long assessment = context.assessor().at(asOf, context.today());
        return new Side(
                asOf,
                new IndicatorQuery(context.database(), context.county(), context.protocols(), context.pathways())
                        .behind(assessment, question, part, asOf),
                new RecordStore(context.database(), context.county(), asOf));
    }
}
