using Entente.Relations;
using Entente.Systems.Ties;

namespace Entente.Systems.Layout;

/// <summary>Where the actors of a system stand, from everything that is told of them: the places stay while a window moves over its course.</summary>
public static class SystemLayout
{
    /// <summary>Places for the actors of whom most is told.</summary>
    /// <param name="material">What is known.</param>
    /// <param name="mostActors">The most actors to place, at least 2; those with most events, equal ones in ordinal order.</param>
    /// <param name="seed">Where chance starts.</param>
    public static IReadOnlyDictionary<string, LayoutPoint> Of(SystemMaterial material, int mostActors, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostActors, 2);
        if (material.Days is not { } days)
        {
            return new Dictionary<string, LayoutPoint>();
        }

        // Without draws: places follow the sums, not their support.
        using var timeline = new SystemTimeline(material, material.Draw(0, seed), new TieThresholds());
        IReadOnlyList<SystemTie> ties = timeline.MoveTo(days).Ties;
        HashSet<string> taken = [.. Busiest(ties, mostActors)];
        return SignedLayout.Of([.. ties.Where(tie => taken.Contains(tie.Parties.First) && taken.Contains(tie.Parties.Second)).Select(TieOf)], seed);
    }

    private static LayoutTie TieOf(SystemTie tie) => new(tie.Parties.First, tie.Parties.Second, tie.Lean, tie.Events);

    private static IEnumerable<string> Busiest(IReadOnlyList<SystemTie> ties, int most) => ties
        .SelectMany(tie => new[] { (Actor: tie.Parties.First, tie.Events), (Actor: tie.Parties.Second, tie.Events) })
        .GroupBy(end => end.Actor, end => end.Events, StringComparer.Ordinal)
        .OrderByDescending(actor => actor.Sum()).ThenBy(actor => actor.Key, StringComparer.Ordinal)
        .Take(most).Select(actor => actor.Key);
}
