using System.CommandLine;
using System.Globalization;
using Entente.Actors;
using Entente.Cli.Printing;
using Entente.Exchange.Validity;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Cli.Commands;

/// <summary><c>entente score validity</c>: whether the axes agree with what others say of pairs of states.</summary>
internal static class ScoreValidityCommand
{
    private static readonly Column<ValidityRow>[] s_columns =
    [
        new("criterion", row => row.Criterion),
        new("measure", row => row.Positives is null ? "rank correlation" : "area under curve"),
        new("events of a pair", row => $"{row.Least}+"),
        new("pairs", row => row.Pairs.ToString(CultureInfo.InvariantCulture)),
        new("positive", row => row.Positives?.ToString(CultureInfo.InvariantCulture)),
        new("conflict", row => Print(row.Conflict)),
        new("cooperation", row => Print(row.Cooperation)),
        new("conflict share", row => Print(row.ConflictShare)),
        new("volume alone", row => Print(row.Volume)),
    ];

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "Folder with ICEWS14 and the lists to compare with." };
        var command = new Command("validity",
            """
            Measures whether pairs of states that events of 2014 call hostile or friendly are those with disputes, rivalries, alliances and distant votes.

            Example:
              entente score validity ../shared/data/relations
            """)
        {
            folder,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(string folder)
    {
        Outcome<Installation> installation = Workshop.Installation;
        Outcome<ActorCatalogue> catalogue = Workshop.Catalogue;
        if ((installation.Problem ?? catalogue.Problem) is { } problem)
        {
            return Terminal.Fail(problem);
        }

        Outcome<IReadOnlyList<ValidityRow>> scored = ValiditySuite.Score(folder, catalogue.Value, new DataFolder(installation.Value.Data));
        if (!scored.Succeeded)
        {
            return Terminal.Fail(scored.Problem);
        }

        Listing.Print(OutputFormat.Table, scored.Value, s_columns, row => row.Criterion);
        return ExitCode.Done;
    }

    private static string? Print(double? measure) => measure?.ToString("0.000", CultureInfo.InvariantCulture);
}
