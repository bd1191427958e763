package org.screenreg.cli.intake;

import java.util.List;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.SimulationPage;
import org.screenreg.cli.text.Texts;
import org.screenreg.event.Supposition;
import org.screenreg.protocol.Protocols;
import org.screenreg.simulation.ProgrammeShift;
import org.screenreg.simulation.Simulation;
import org.screenreg.simulation.Turn;
import org.screenreg.simulation.Window;

/** Says what loading a file that was checked would change: who enters or leaves, and the work that comes and goes. */
final class ImpactPage {
    private static final int MONTHS = 1;

    private final Common common;
    private final Context context;

    ImpactPage(Common common, Context context) {
        this.common = common;
        this.context = context;
    }

    void print(Supposition file) {
        if (file.persons().isEmpty()) {
            return;
        }
        Protocols protocols = context.protocols();
        Window window = new Window(common.asOf(), MONTHS);
        List<ProgrammeShift> shifts = new Simulation(protocols, protocols, context.areas(), window)
                .run(context.records(), file, protocols.programmes()).stream()
                        .filter(ProgrammeShift::isAny)
                        .toList();
        common.output().line("");
        common.output()
                .line(common.texts()
                        .of(
                                shifts.isEmpty() ? "impact.none" : "impact.heading",
                                String.valueOf(file.persons().size()),
                                window.end().toString()));
        SimulationPage page = new SimulationPage(common, context, protocols, protocols);
        shifts.stream().filter(ProgrammeShift::isWork).forEach(page::print);
        common.output().line("");
        shifts.stream().filter(shift -> !shift.isWork()).forEach(this::eligible);
    }

    /** A programme that nobody does anything in because of the file, though it is for other people than before. */
    private void eligible(ProgrammeShift shift) {
        Texts texts = common.texts();
        common.output()
                .line(texts.of(
                        "impact.eligible",
                        texts.of(context.codeLists().get("programme").label(shift.programme())),
                        String.valueOf(shift.count(Turn.ELIGIBLE)),
                        String.valueOf(shift.count(Turn.NOT_ELIGIBLE))));
    }
}
