package org.screenreg.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.template.Template;
import org.screenreg.template.TemplateWriter;
import org.screenreg.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists and writes blank workbooks to fill in. */
@Command(name = "template", resourceBundle = Texts.BUNDLE)
final class TemplateCommand {
    @Mixin
    private Common common = new Common();

    @Command(name = "list", resourceBundle = Texts.BUNDLE)
    int list(@Mixin Common common) {
        List<List<String>> rows = new ArrayList<>();
        for (Template template : Templates.load().all()) {
            rows.add(Output.row(
                    template.name(),
                    template.version(),
                    common.texts().of(template.sheet()),
                    common.texts()
                            .of(
                                    "template.columns",
                                    String.valueOf(template.columns().size()))));
        }
        common.output().table(rows);
        return ExitCode.FINE;
    }

    @Command(name = "write", resourceBundle = Texts.BUNDLE)
    int write(
            @Mixin Common common,
            @Parameters(paramLabel = "TEMPLATE", descriptionKey = "template.name") String name,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            descriptionKey = "option.output")
                    @Nullable
                    Path output) {
        Templates templates = Templates.load();
        Template template = templates.get(name);
        Path target = output == null ? Path.of(common.texts().of(template.sheet()) + ".xlsx") : output;
        new TemplateWriter(templates).write(template, common.texts().language(), target);
        common.output().line(target.toString());
        return ExitCode.FINE;
    }
}
