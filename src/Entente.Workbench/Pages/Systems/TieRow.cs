using System.Globalization;
using Entente.Relations;
using Entente.Systems;
using Entente.Systems.Ties;
using Entente.Workbench.Addresses;

namespace Entente.Workbench.Pages.Systems;

/// <summary>A tie as the table has it.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="First">Name of one actor.</param>
/// <param name="Second">Name of the other.</param>
/// <param name="IsFrustrated">Whether the best division leaves it against it.</param>
/// <param name="Since">The first of the steps since which it has had its sign without a break; null without a sign.</param>
/// <param name="SinceName">The name of that step.</param>
/// <param name="Evidence">The act that says most; null where only rows of event data tell of the two.</param>
/// <param name="Relation">The page of the two, in the same window.</param>
public sealed record TieRow(SystemTie Tie, string First, string Second, bool IsFrustrated, DayRange? Since, string? SinceName, TieEvidence? Evidence, Address Relation)
{
    /// <summary>The two by name.</summary>
    public string Name => $"{First} – {Second}";

    /// <summary>Its sign in a word, or what it lacks.</summary>
    public string Sign => Tie.Sign switch
    {
        TieSign.Positive => "positive",
        TieSign.Negative => "negative",
        TieSign.Thin => "too few events",
        TieSign.Contradictory => "contradictory",
        _ => "unsure",
    };

    /// <summary>All of it in a sentence.</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture,
        $"{Name}: {Sign}{(SinceName is null ? "" : $" since {SinceName}")}, {Tie.Cooperation:0.#} points of cooperation to {Tie.Conflict:0.#} of conflict in {Tie.Events:0.#} events and {Tie.Reports:0.#} reports; {100 * Tie.Support:0} % of resamplings agree{(IsFrustrated ? "; it stands against the best division into two sides" : "")}.");
}
