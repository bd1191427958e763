package org.screenreg.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.run.ProtocolSide;
import org.screenreg.cli.run.ProtocolSource;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.comparison.Difference;
import org.screenreg.comparison.ProtocolComparison;
import org.screenreg.document.ProtocolDocument;
import org.screenreg.document.ProtocolDocuments;
import org.screenreg.protocol.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One call of {@code protocol diff}. */
@Command(name = "diff", resourceBundle = Texts.BUNDLE)
final class ProtocolDiff implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "protocol.side")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "protocol.other-side")
    private String after = "";

    @Override
    public Integer call() {
        ProtocolSide one = ProtocolSide.of(common, before);
        ProtocolSide other = ProtocolSide.of(common, after);
        if (!one.remarks().isEmpty() || !other.remarks().isEmpty()) {
            one.remarks().forEach(this::say);
            other.remarks().forEach(this::say);
            return ExitCode.FAILED;
        }
        boolean differ = false;
        ProtocolDocuments documents = ProtocolSource.documents();
        for (String programme : programmes(one, other)) {
            differ |= compare(programme, one, other, documents);
        }
        if (!differ) {
            common.output().line(common.texts().of("protocol.same"));
        }
        return differ ? ExitCode.NO : ExitCode.FINE;
    }

    private void say(Remark remark) {
        common.output().say(remark.toString());
    }

    /** The programmes of both sides; where one side is of a single programme, only that. */
    private static Set<String> programmes(ProtocolSide one, ProtocolSide other) {
        Set<String> programmes = new TreeSet<>(one.protocols().keySet());
        boolean single = one.protocols().size() == 1 || other.protocols().size() == 1;
        if (single && other.protocols().keySet().stream().anyMatch(programmes::contains)) {
            programmes.retainAll(other.protocols().keySet());
        } else {
            programmes.addAll(other.protocols().keySet());
        }
        return programmes;
    }

    private boolean compare(String programme, ProtocolSide one, ProtocolSide other, ProtocolDocuments documents) {
        var was = one.protocols().get(programme);
        var is = other.protocols().get(programme);
        if (was == null || is == null) {
            common.output()
                    .line(common.texts().of(was == null ? "protocol.only-after" : "protocol.only-before", programme));
            return true;
        }
        ProtocolDocument old = documents.of(was);
        List<Difference> differences = ProtocolComparison.of(old, documents.of(is));
        if (!differences.isEmpty()) {
            common.output()
                    .line(common.texts()
                            .of(
                                    "protocol.differs",
                                    common.texts().of(old.head().programme()),
                                    was.version(),
                                    is.version(),
                                    String.valueOf(differences.size())));
            differences.forEach(
                    difference -> common.output().line("  - " + common.texts().of(difference.sentence())));
        }
        return !differences.isEmpty();
    }
}
