package org.screenreg.cli.handout.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.handout.ReturnRun;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import org.screenreg.handout.pack.Pack;
import org.screenreg.programme.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in what a unit brings back: every list that was filled in is judged as any list that comes back. */
@Command(name = "merge", resourceBundle = Texts.BUNDLE)
public final class MergeCommand implements Runnable, IExitCodeGenerator {
    private static final List<String> READ = List.of(".xlsx", ".xls", ".csv");
    private static final String FACTS = "facts.csv";

    @Mixin
    private Common common = new Common();

    @Mixin
    private Sealing sealing = new Sealing();

    @Parameters(paramLabel = "FILE|DIR", descriptionKey = "pack.merge")
    private Path from = Path.of("");

    private int code;

    @Override
    public void run() {
        Pack pack = Files.isDirectory(from)
                ? Pack.folder(from)
                : Pack.read(from, sealing.passphrase().known());
        try (Context context = common.open()) {
            String county = pack.facts().getOrDefault("county", "");
            if (!county.equals(context.county())) {
                throw new RegistryException(new Label(
                        "这个数据包是 " + county + " 县的，登记库是 " + context.county() + " 县的。",
                        "This pack is of county " + county + ", the register of " + context.county() + "."));
            }
            List<String> filled =
                    pack.changed().stream().filter(MergeCommand::isRead).toList();
            common.output()
                    .say(common.texts()
                            .of(
                                    "pack.merging",
                                    pack.facts().getOrDefault("unit", ""),
                                    String.valueOf(filled.size()),
                                    String.valueOf(pack.files().size() - filled.size())));
            code = filled.isEmpty() ? ExitCode.NO : load(pack, filled, context);
            context.journal().write("merge", "files %d, exit %d".formatted(filled.size(), code));
        }
    }

    private static boolean isRead(String path) {
        String plain = path.toLowerCase(Locale.ROOT);
        return !plain.equals(FACTS) && READ.stream().anyMatch(plain::endsWith);
    }

    private int load(Pack pack, List<String> filled, Context context) {
        try {
            Path folder = Files.createTempDirectory("screening");
            try {
                List<Path> files = new ArrayList<>();
                for (String path : filled) {
                    Path file = folder.resolve(Path.of(path).getFileName());
                    files.add(Files.write(file, pack.files().get(path)));
                }
                return new ReturnRun(common, context).load(files);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
