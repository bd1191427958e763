package org.screenreg.cli.handout;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.call.Unmasking;
import org.screenreg.cli.run.WorklistRun;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.handout.change.ListChanges;
import org.screenreg.handout.letter.Addressee;
import org.screenreg.handout.letter.Addressees;
import org.screenreg.report.Format;
import org.screenreg.report.letter.LetterKind;
import org.screenreg.report.letter.LetterOrder;
import org.screenreg.report.letter.LetterRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a letter to everybody on a list who still has something to do. */
@Command(name = "letters", resourceBundle = Texts.BUNDLE)
public final class ListLetters implements Runnable, IExitCodeGenerator {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "LIST", descriptionKey = "worklist.list-name")
    private String name = "";

    @Option(names = "--kind", paramLabel = "invitation|result|referral", descriptionKey = "worklist.kind")
    private @Nullable String kind;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "pdf,html",
            hideParamSyntax = true,
            descriptionKey = "option.format")
    private List<Format> formats = List.of(Format.PDF);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "option.folder")
    private Path folder = Path.of("letters");

    @Mixin
    private Unmasking unmasking = new Unmasking();

    @Spec
    private @Nullable CommandSpec spec;

    private int code;

    @Override
    public void run() {
        unmasking.requirePurpose(unmasking.masked(), common.texts());
        if (!List.of(Format.PDF, Format.HTML).containsAll(formats)) {
            throw wrong("worklist.letters.format");
        }
        @Nullable LetterKind wanted = wanted();
        try (Context context = common.open()) {
            ListChanges changes = context.refreshed(name);
            List<Addressee> addressees = new Addressees(context.handouts(), context.records()).of(changes);
            if (addressees.isEmpty()) {
                common.output().say(common.texts().of("worklist.letters.none"));
                code = ExitCode.NO;
                return;
            }
            write(
                    new LetterOrder(
                            changes.list(),
                            addressees,
                            wanted,
                            common.texts().language(),
                            common.asOf(),
                            unmasking.masked()),
                    context);
        }
    }

    private void write(LetterOrder order, Context context) {
        WorklistRun.makeFolder(folder);
        LetterRenderer renderer = new LetterRenderer(context.labels(), context.areas());
        context.journal()
                .write(
                        "worklist-letters",
                        "list %s, letters %d, kind %s, masked %s, purpose %s"
                                .formatted(
                                        order.list().id(),
                                        order.addressees().size(),
                                        kind == null ? "by step" : kind,
                                        order.masked(),
                                        unmasking.purpose()));
        for (Format format : formats) {
            Path file = folder.resolve("letters-" + order.list().number() + "." + format.extension());
            renderer.write(order, format, file);
            common.output().line(file.toString());
        }
        common.output()
                .say(common.texts()
                        .of(
                                "worklist.letters.made",
                                String.valueOf(order.addressees().size())));
    }

    private @Nullable LetterKind wanted() {
        if (kind == null) {
            return null;
        }
        for (LetterKind one : LetterKind.values()) {
            if (one.code().equals(kind.toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        throw wrong("worklist.letters.kind-unknown", kind);
    }

    private RuntimeException wrong(String key, String... about) {
        String sentence = common.texts().of(key, about);
        return spec == null
                ? new IllegalStateException(sentence)
                : new ParameterException(spec.commandLine(), sentence);
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
