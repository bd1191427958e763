package org.screenreg.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.run.ProtocolFile;
import org.screenreg.cli.run.ProtocolFile.Kind;
import org.screenreg.cli.run.ProtocolPage;
import org.screenreg.cli.run.ProtocolSource;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.document.ProtocolDocument;
import org.screenreg.report.protocol.ProtocolFormat;
import org.screenreg.report.protocol.ProtocolRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One call of {@code protocol show}. */
@Command(name = "show", resourceBundle = Texts.BUNDLE)
final class ProtocolShow implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "PROGRAMME", descriptionKey = "protocol.programme")
    private String programme = "";

    @Option(names = "--format", paramLabel = "text|md|xlsx|html", descriptionKey = "protocol.format")
    private @Nullable Kind format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "option.output")
    private @Nullable Path file;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Kind kind = format != null ? format : file == null ? Kind.TEXT : Kind.of(file);
        if (kind == Kind.XLSX && file == null && spec != null) {
            throw new ParameterException(spec.commandLine(), common.texts().of("protocol.output-missing"));
        }
        ProtocolDocument document =
                ProtocolSource.documents().of(common.protocols().inForce(programme, common.asOf()));
        if (file != null) {
            ProtocolFile.write(document, common.texts(), kind, file);
            common.output().line(file.toString());
        } else if (kind == Kind.TEXT) {
            new ProtocolPage(common.texts(), common.output()).print(document);
        } else {
            common.output().line(text(document, ProtocolFormat.valueOf(kind.name())));
        }
        return ExitCode.FINE;
    }

    private String text(ProtocolDocument document, ProtocolFormat format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ProtocolRenderer().write(document, common.texts().language(), format, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
