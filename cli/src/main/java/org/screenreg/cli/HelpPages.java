package org.screenreg.cli;

import org.screenreg.cli.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Lays the help of every command out alike: how to call it, what it does, its own options before the shared ones. */
final class HelpPages {
    private static final int WIDTH = 100;

    private final Texts texts;

    HelpPages(Texts texts) {
        this.texts = texts;
    }

    void layOut(CommandLine command) {
        UsageMessageSpec page = command.getCommandSpec().usageMessage();
        page.width(WIDTH)
                .sortOptions(false)
                .adjustLineBreaksForWideCJKCharacters(true)
                .synopsisHeading(texts.of("help.usage") + " ")
                .customSynopsis(call(command))
                .parameterListHeading("%n" + texts.of("help.parameters") + "%n")
                .optionListHeading("%n" + texts.of("help.options") + "%n")
                .commandListHeading("%n" + texts.of("help.commands") + "%n");
        command.getSubcommands().values().forEach(this::layOut);
    }

    private String call(CommandLine command) {
        StringBuilder call = new StringBuilder(command.getCommandSpec().qualifiedName());
        if (!command.getSubcommands().isEmpty()) {
            return call.append(" ").append(texts.of("help.command")).toString();
        }
        for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
            String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "…" : "");
            call.append(parameter.required() ? " " + label : " [" + label + "]");
        }
        return call.append(" ").append(texts.of("help.any-options")).toString();
    }
}
