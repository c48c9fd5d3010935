using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Entente.Cli.Printing;
using Entente.Problems;
using Entente.Store;

namespace Entente.Cli.Commands;

/// <summary><c>entente actors</c>: who takes part in a study's events.</summary>
internal static class ActorsCommand
{
    private static readonly Column<ActorActivity>[] s_columns =
    [
        new("id", actor => actor.Id),
        new("name", actor => Workshop.Catalogue.Succeeded ? Workshop.Catalogue.Value.Find(actor.Id)?.Name : null),
        new("country", actor => actor.Country),
        new("kind", actor => actor.Kind),
        new("as actor", actor => actor.AsActor.ToString(CultureInfo.InvariantCulture)),
        new("as recipient", actor => actor.AsRecipient.ToString(CultureInfo.InvariantCulture)),
        new("documents", actor => actor.Documents.ToString(CultureInfo.InvariantCulture)),
    ];

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
        command.SetAction(parsed =>
        {
            Outcome<Study> opened = Study.Open(parsed.GetRequiredValue(study));
            if (!opened.Succeeded)
            {
                return Terminal.Fail(opened.Problem);
            }

            using Study open = opened.Value;
            Listing.Print(parsed.GetValue(format), open.Actors(parsed.GetValue(limit)), s_columns, ToJson);
            return ExitCode.Done;
        });
        return command;
    }

    private static string ToJson(ActorActivity actor) => JsonSerializer.Serialize(
        new { id = actor.Id, country = actor.Country, kind = actor.Kind, asActor = actor.AsActor, asRecipient = actor.AsRecipient, documents = actor.Documents });
}
