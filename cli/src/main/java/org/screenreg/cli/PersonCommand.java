package org.screenreg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.PersonPage;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.event.PersonRecord;
import org.screenreg.person.PersonQuery;
import org.screenreg.programme.Areas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds, shows and explains a person. */
@Command(name = "person", resourceBundle = Texts.BUNDLE)
final class PersonCommand {
    @Mixin
    private Common common = new Common();

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
            if (rows.isEmpty()) {
                common.output().say(common.texts().of("person.none-found", text));
            }
            return rows.isEmpty() ? ExitCode.NO : ExitCode.FINE;
        }
    }

    @Command(name = "show", resourceBundle = Texts.BUNDLE)
    int show(@Mixin Common common, @Parameters(paramLabel = "PERSON", descriptionKey = "person.key") String text) {
        try (Context context = common.open()) {
            Optional<PersonRecord> record = record(common, context, text);
            record.ifPresent(new PersonPage(common, context)::show);
            return record.isPresent() ? ExitCode.FINE : ExitCode.NO;
        }
    }

    @Command(name = "explain", resourceBundle = Texts.BUNDLE)
    int explain(
            @Mixin Common common,
            @Parameters(paramLabel = "PERSON", descriptionKey = "person.key") String text,
            @Option(names = "--programme", paramLabel = "NAME", descriptionKey = "option.programme") @Nullable
                    String programme) {
        try (Context context = common.open()) {
            List<String> programmes = programme == null ? context.protocols().programmes() : List.of(programme);
            programmes.forEach(context.protocols()::versions);
            Optional<PersonRecord> record = record(common, context, text);
            PersonPage page = new PersonPage(common, context);
            record.ifPresent(page::heading);
            record.ifPresent(found -> programmes.forEach(one -> page.explain(found, one)));
            return record.isPresent() ? ExitCode.FINE : ExitCode.NO;
        }
    }

    private static Optional<PersonRecord> record(Common common, Context context, String text) {
        Optional<PersonRecord> record =
                context.persons().key(context.assessment(), text).flatMap(context.records()::record);
        if (record.isEmpty()) {
            common.output().say(common.texts().of("person.none"));
        }
        return record;
    }
}
