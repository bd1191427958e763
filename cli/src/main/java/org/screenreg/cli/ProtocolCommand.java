package org.screenreg.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.example.ProtocolCheck;
import org.screenreg.programme.CodeLists;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists, shows, checks, compares and tries protocols. */
@Command(
        name = "protocol",
        resourceBundle = Texts.BUNDLE,
        subcommands = {ProtocolShow.class, ProtocolDiff.class, ProtocolSimulate.class})
final class ProtocolCommand {
    @Mixin
    private Common common = new Common();

    @Command(name = "list", resourceBundle = Texts.BUNDLE)
    int list(@Mixin Common common) {
        Texts texts = common.texts();
        CodeLists codeLists = CodeLists.load();
        Protocols protocols = common.protocols();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.of("protocol.list.heading").split("\\|")));
        for (Protocol protocol : protocols.all()) {
            boolean inForce = protocols
                    .inForce(protocol.programme(), common.asOf())
                    .version()
                    .equals(protocol.version());
            rows.add(Output.row(
                    protocol.programme(),
                    texts.of(codeLists.get("programme").label(protocol.programme())),
                    protocol.version(),
                    protocol.effective(),
                    texts.of(inForce ? "protocol.in-force" : "protocol.not-in-force"),
                    texts.of(protocol.target().inWords()),
                    protocol.rowCount(),
                    protocol.examples().size()));
        }
        common.output().table(rows);
        return ExitCode.FINE;
    }

    @Command(name = "check", resourceBundle = Texts.BUNDLE)
    int check(
            @Mixin Common common,
            @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "protocol.file") @Nullable Path file) {
        List<Remark> remarks = file == null ? ProtocolCheck.check(common.protocols()) : ProtocolCheck.file(file);
        remarks.forEach(remark -> common.output().line(common.texts().of(remark.sentence())));
        if (remarks.isEmpty()) {
            common.output().line(common.texts().of("protocol.sound"));
        }
        return remarks.isEmpty() ? ExitCode.FINE : ExitCode.NO;
    }
}
