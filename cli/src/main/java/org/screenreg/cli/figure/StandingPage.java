package org.screenreg.cli.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.indicator.Behind;
import org.screenreg.indicator.IndicatorQuery;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.Label;

/** The persons in one state of a programme, as the balance sheet under every report counts them. */
final class StandingPage {
    /** The word that asks for the balance sheet instead of an indicator. */
    static final String BALANCE = "balance";

    private final Common common;
    private final Context context;
    private final String programme;
    private final Whom whom;

    StandingPage(Common common, Context context, String programme, Whom whom) {
        this.common = common;
        this.context = context;
        this.programme = programme;
        this.whom = whom;
    }

    int list(String state, boolean masked, CellDocument document) {
        context.protocols().versions(programme);
        Code code = code(state);
        List<Behind> persons = new IndicatorQuery(
                        context.database(), context.county(), context.protocols(), context.pathways())
                .standing(context.assessment(), programme, code.code(), common.asOf()).stream()
                        .filter(whom::includes)
                        .toList();
        String title = common.texts().of("explain.balance") + "  "
                + context.labels().programme(programme).in(common.texts().language()) + "  "
                + code.label().in(common.texts().language()) + "  "
                + common.texts().of("explain.as-of", common.asOf().toString());
        document.write(
                new CellDocument.Text(title, common.texts().of("explain.standing", String.valueOf(persons.size()))),
                new PersonRows(context, common.texts(), programme, masked, false),
                persons);
        context.journal()
                .write(
                        "report-explain",
                        "balance %s %s, %d persons, %s"
                                .formatted(programme, code.code(), persons.size(), document.how()));
        return persons.isEmpty() ? ExitCode.NO : ExitCode.FINE;
    }

    private Code code(String text) {
        CodeList states = context.codeLists().get("state");
        return states.parse(text).orElseThrow(() -> RegistryException.wrongCall(known(text, states)));
    }

    private static Label known(String text, CodeList states) {
        String codes = states.codes().stream().map(Code::code).collect(Collectors.joining(", "));
        return new Label(
                "没有状态“" + text + "”，请用 --state 写一种：" + codes + "。",
                "There is no state '" + text + "'; name one with --state: " + codes + ".");
    }
}
