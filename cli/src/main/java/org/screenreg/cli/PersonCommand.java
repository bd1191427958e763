package org.screenreg.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.event.PersonRecord;
import org.screenreg.person.PersonQuery;
import org.screenreg.programme.Areas;
import org.screenreg.programme.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds, shows and explains a person. */
@Command(name = "person", resourceBundle = Texts.BUNDLE)
final class PersonCommand implements Runnable {
    @Mixin
    private Common common = new Common();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        RegistryCommand.missing(spec, common);
    }

    @Command(name = "find", resourceBundle = Texts.BUNDLE)
    int find(@Mixin Common common, @Parameters(paramLabel = "TEXT", descriptionKey = "person.text") String text) {
        try (Context context = common.open()) {
            Areas areas = context.areas();
            List<List<String>> rows = new ArrayList<>();
            for (PersonQuery.Found found : context.persons().find(context.assessment(), text)) {
                rows.add(Output.row(
                        found.key(),
                        found.name(),
                        found.sex(),
                        found.birthYear(),
                        found.identityNumber(),
                        areas.name(found.village())));
            }
            common.output().table(rows);
            return rows.isEmpty() ? ExitCode.NO : ExitCode.FINE;
        }
    }

    @Command(name = "show", resourceBundle = Texts.BUNDLE)
    int show(@Mixin Common common, @Parameters(paramLabel = "PERSON", descriptionKey = "person.key") String text) {
        try (Context context = common.open()) {
            new PersonPage(common, context).show(record(context, text));
            return ExitCode.FINE;
        }
    }

    @Command(name = "explain", resourceBundle = Texts.BUNDLE)
    int explain(
            @Mixin Common common,
            @Parameters(paramLabel = "PERSON", descriptionKey = "person.key") String text,
            @Option(names = "--programme", paramLabel = "NAME", descriptionKey = "option.programme") @Nullable
                    String programme) {
        try (Context context = common.open()) {
            PersonRecord record = record(context, text);
            List<String> programmes = programme == null ? context.protocols().programmes() : List.of(programme);
            PersonPage page = new PersonPage(common, context);
            page.heading(record);
            programmes.forEach(one -> page.explain(record, one));
            return ExitCode.FINE;
        }
    }

    private static PersonRecord record(Context context, String text) {
        return context.persons()
                .key(context.assessment(), text)
                .flatMap(context.records()::record)
                .orElseThrow(() -> new RegistryException(new Label(
                        "登记库在该日期没有此人。可用 screening person find 查找。",
                        "The register has no such person as of that date. 'screening person find' searches.")));
    }
}
