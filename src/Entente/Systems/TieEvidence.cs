using Entente.Relations;
using Entente.Systems.Ties;

namespace Entente.Systems;

/// <summary>The act that says most of a tie in a window.</summary>
/// <param name="Event">Id of the distinct event.</param>
/// <param name="Words">What it was, when, and who tells it, in a sentence.</param>
public sealed record TieEvidence(string Event, string Words)
{
    /// <summary>The strongest act on the axis that the tie leans to.</summary>
    /// <param name="material">What is known.</param>
    /// <param name="tie">The tie.</param>
    /// <param name="window">The window it was read in.</param>
    /// <param name="nameOf">The name to print for an id.</param>
    /// <returns>The act; null where only rows of event data tell of the two.</returns>
    public static TieEvidence? Of(SystemMaterial material, SystemTie tie, DayRange window, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(tie);
        ArgumentNullException.ThrowIfNull(nameOf);
        RelationAxis axis = tie.Conflict > tie.Cooperation ? RelationAxis.Conflict : RelationAxis.Cooperation;
        return TurningPointFinder.Strongest(material.Between(tie.Parties).Events, axis, window, 1) is [var act] ? new TieEvidence(act.Id, Sentence(new ActWords(nameOf).Of(act))) : null;
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
