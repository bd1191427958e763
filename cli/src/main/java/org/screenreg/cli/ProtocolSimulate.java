package org.screenreg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.ProtocolSource;
import org.screenreg.cli.run.SimulationPage;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Remark;
import org.screenreg.simulation.Simulation;
import org.screenreg.simulation.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One call of {@code protocol simulate}. */
@Command(name = "simulate", resourceBundle = Texts.BUNDLE)
final class ProtocolSimulate implements Callable<Integer> {
    private static final int MOST_MONTHS = 60;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "FILE", descriptionKey = "protocol.tried")
    private Path file = Path.of("");

    @Option(names = "--months", paramLabel = "N", descriptionKey = "protocol.months")
    private int months = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if ((months < 0 || months > MOST_MONTHS) && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), common.texts().of("protocol.months-unknown", String.valueOf(MOST_MONTHS)));
        }
        ProtocolSource tried = ProtocolSource.file(file);
        List<Remark> remarks = tried.remarks();
        return remarks.isEmpty() ? simulate(tried) : refuse(remarks);
    }

    private int refuse(List<Remark> remarks) {
        remarks.forEach(remark -> common.output().say(remark.toString()));
        common.output().say(common.texts().of("protocol.not-tried", file.toString()));
        return ExitCode.FAILED;
    }

    private int simulate(ProtocolSource tried) {
        Window window = new Window(common.asOf(), months);
        try (Context context = common.openToRead()) {
            Protocols before = context.protocols();
            Protocols after = tried.inPlaceOf(before, common.asOf());
            if (!after.remarks().isEmpty()) {
                return refuse(after.remarks());
            }
            List<String> programmes = tried.isCounty()
                    ? Simulation.changed(before, after, window)
                    : tried.read().programmes();
            SimulationPage page = new SimulationPage(common, context, before, after);
            page.heading(file, window);
            new Simulation(before, after, context.areas(), window)
                    .run(context.records(), programmes)
                    .forEach(page::print);
        }
        return ExitCode.FINE;
    }
}
