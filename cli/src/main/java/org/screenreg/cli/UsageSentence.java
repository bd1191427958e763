package org.screenreg.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.cli.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence of the user's language what is wrong with a call, and where to read about the right one. */
final class UsageSentence {
    private final Texts texts;

    UsageSentence(Texts texts) {
        this.texts = texts;
    }

    int say(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        command.getErr().println(texts.of("usage.help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return texts.of("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return texts.of("usage.value-missing", names(missing.getMissing()));
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null && !wrong.getCommandLine().getSubcommands().isEmpty()) {
            return texts.of("usage.missing");
        }
        return argument == null
                ? String.valueOf(wrong.getMessage())
                : texts.of("usage.value-wrong", String.valueOf(wrong.getValue()), name(argument));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageSentence::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
