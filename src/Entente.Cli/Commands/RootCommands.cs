using System.CommandLine;
using System.CommandLine.Help;
using Entente.Cli.Printing;

namespace Entente.Cli.Commands;

/// <summary>The command tree.</summary>
internal static class RootCommands
{
    public static RootCommand Create()
    {
        var root = new RootCommand(
            """
            Reads what is written about world affairs and measures the relations it describes.

            Example:
              entente read articles/ --study asia.entente
              entente events --study asia.entente --with RUS --with PAK
            """)
        {
            DemoCommand.Create(),
            ReadCommand.Create(),
            ImportCommand.Create(),
            CodeCommand.Create(),
            ParseCommand.Create(),
            DatesCommand.Create(),
            PairsCommand.Create(),
            ExtractCommand.Create(),
            EventsCommand.Create(),
            RelationCommand.Create(),
            ReportCommand.Create(),
            SystemCommand.Create(),
            ActorsCommand.Create(),
            DocumentsCommand.Create(),
            SearchCommand.Create(),
            ExportCommand.Create(),
            BalanceCommand.Create(),
            ServeCommand.Create(),
            ScoreCommand.Create(),
            TrainCommand.Create(),
            DoctorCommand.Create(),
        };
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Description = "Shows this page.";
            help.Action = new HelpPageAction();
        }

        foreach (VersionOption version in root.Options.OfType<VersionOption>())
        {
            version.Description = "Prints the version.";
        }

        return root.ShowsItsCommands();
    }
}
