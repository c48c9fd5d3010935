using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Store;

namespace Entente.Cli.Commands;

/// <summary><c>entente actors</c>: who takes part in a study's events.</summary>
internal static class ActorsCommand
{
    public static Command Create()
    {
        Option<string> study = SharedOptions.Study();
        Option<OutputFormat> format = SharedOptions.Format();
        Option<int?> limit = SharedOptions.Limit();
        var command = new Command("actors",
            """
            Lists who takes part in the events of a study, and how often.

            Example:
              entente actors --study asia.entente --limit 20
            """)
        {
            study, limit, format,
        };
        command.SetAction(parsed => OpenStudy.Ask(parsed.GetRequiredValue(study), open =>
        {
            ActorListing.Print(parsed.GetValue(format), open.Actors(parsed.GetValue(limit)));
            return ExitCode.Done;
        }));
        return command;
    }
}
