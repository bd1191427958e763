package org.screenreg.cli.handout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Texts;
import org.screenreg.worklist.Doctors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether lists are parted by responsible doctor, or are those of one. */
public final class DoctorChoice {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--each", paramLabel = "unit|doctor", descriptionKey = "worklist.each")
    private @Nullable String each;

    @Option(names = "--doctor", paramLabel = "NAME", descriptionKey = "worklist.doctor")
    private @Nullable String doctor;

    /** Whose people lists hold; as it was before where nothing is asked for. */
    public Doctors chosen(Doctors before, Texts texts) {
        if (each != null && !List.of("unit", "doctor").contains(each)) {
            throw wrong(texts.of("worklist.each-unknown", each));
        }
        if (doctor != null) {
            return Doctors.named(doctor);
        }
        if (each == null) {
            return before;
        }
        return each.equals("doctor") ? Doctors.EACH : Doctors.TOGETHER;
    }

    /** Refuses a doctor nobody has. The name is not said again: what is printed here may be kept as a log. */
    public void requireKnown(Doctors doctors, Context context, Texts texts) {
        if (doctors.name() != null && !context.worklists().knows(context.assessment(), doctors.name())) {
            throw wrong(texts.of("worklist.doctor-unknown"));
        }
    }

    private RuntimeException wrong(String sentence) {
        return spec == null
                ? new IllegalStateException(sentence)
                : new ParameterException(spec.commandLine(), sentence);
    }
}
