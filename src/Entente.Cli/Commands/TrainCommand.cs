using System.CommandLine;

namespace Entente.Cli.Commands;

/// <summary><c>entente train</c>: rebuilds what is learned from data.</summary>
internal static class TrainCommand
{
    public static Command Create() => new Command("train",
        """
        Rebuilds a model from data.

        Example:
          entente train language --data ../shared/data --out models/en
        """)
    {
        TrainLanguageCommand.Create(), TrainEventsCommand.Create(), TrainConfidenceCommand.Create(),
    }.ShowsItsCommands();
}
