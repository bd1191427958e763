package org.screenreg.cli;

import org.screenreg.cli.call.Common;
import org.screenreg.cli.failsafe.FailsafeCommand;
import org.screenreg.cli.figure.IndicatorCommand;
import org.screenreg.cli.figure.ReportCommand;
import org.screenreg.cli.handout.pack.MergeCommand;
import org.screenreg.cli.handout.pack.PackCommand;
import org.screenreg.cli.handout.pack.UnpackCommand;
import org.screenreg.cli.match.MatchCommand;
import org.screenreg.cli.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program itself: all it does is list what it can do. */
@Command(
        name = "screening",
        resourceBundle = Texts.BUNDLE,
        version = "screening 0.1.0",
        subcommands = {
            DemoCommand.class,
            DbCommand.class,
            AreaCommand.class,
            PeopleCommand.class,
            TemplateCommand.class,
            ImportCommand.class,
            ProtocolCommand.class,
            PersonCommand.class,
            MatchCommand.class,
            WorklistCommand.class,
            PackCommand.class,
            UnpackCommand.class,
            MergeCommand.class,
            IndicatorCommand.class,
            ReportCommand.class,
            FailsafeCommand.class,
            AuditCommand.class
        })
final class RegistryCommand {
    @Mixin
    private Common common = new Common();
}
