using Entente.Relations;
using Entente.Systems.Ties;

namespace Entente.Systems.Course;

/// <summary>A tie whose sign is another than a step before: it came, went or turned.</summary>
/// <param name="Parties">The two.</param>
/// <param name="Before">Its sign before: 1, −1, or 0 for none.</param>
/// <param name="After">Its sign now.</param>
/// <param name="UnbalancedBefore">Triangles it was part of that had an odd number of negative ties.</param>
/// <param name="UnbalancedAfter">Those it is part of now.</param>
public sealed record TieChange(DyadParties Parties, int Before, int After, int UnbalancedBefore, int UnbalancedAfter)
{
    /// <summary>Unbalanced triangles that the tie brought: above 0 it broke balance, below 0 it made balance.</summary>
    public int Effect => UnbalancedAfter - UnbalancedBefore;

    /// <summary>What changed from one snapshot to another, in ordinal order of the parties.</summary>
    public static IReadOnlyList<TieChange> Between(SystemSnapshot before, SystemSnapshot after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List<(DyadParties Parties, int Before, int After)> changed = Changed(before.Ties, after.Ties);
        if (changed.Count == 0)
        {
            return [];
        }

        var oldTies = new TriangleCount(before.Signed);
        var newTies = new TriangleCount(after.Signed);
        return [.. changed.Select(tie => new TieChange(tie.Parties, tie.Before, tie.After, oldTies.UnbalancedWith(tie.Parties), newTies.UnbalancedWith(tie.Parties)))];
    }

    // Both stand in ordinal order of the parties; most ties of a step are those of the step before.
    private static List<(DyadParties Parties, int Before, int After)> Changed(IReadOnlyList<SystemTie> old, IReadOnlyList<SystemTie> now)
    {
        var changed = new List<(DyadParties, int, int)>();
        (int one, int other) = (0, 0);
        while (one < old.Count || other < now.Count)
        {
            int order = one == old.Count ? 1 : other == now.Count ? -1 : ReferenceEquals(old[one], now[other]) ? 0 : InOrder(old[one].Parties, now[other].Parties);
            (DyadParties parties, int before, int after) = order switch
            {
                < 0 => (old[one].Parties, old[one].Value, 0),
                > 0 => (now[other].Parties, 0, now[other].Value),
                _ => (old[one].Parties, old[one].Value, now[other].Value),
            };
            if (before != after)
            {
                changed.Add((parties, before, after));
            }

            one += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }

        return changed;
    }

    private static int InOrder(DyadParties one, DyadParties other) =>
        string.CompareOrdinal(one.First, other.First) is var order and not 0 ? order : string.CompareOrdinal(one.Second, other.Second);

    private sealed class TriangleCount
    {
        private readonly Dictionary<string, Dictionary<string, int>> _neighbours = new(StringComparer.Ordinal);

        public TriangleCount(IEnumerable<SystemTie> signed)
        {
            foreach (SystemTie tie in signed)
            {
                Of(tie.Parties.First)[tie.Parties.Second] = tie.Value;
                Of(tie.Parties.Second)[tie.Parties.First] = tie.Value;
            }
        }

        public int UnbalancedWith(DyadParties pair) =>
            _neighbours.TryGetValue(pair.First, out var first) && _neighbours.TryGetValue(pair.Second, out var second) && first.TryGetValue(pair.Second, out int sign)
                ? first.Count(tie => second.TryGetValue(tie.Key, out int other) && sign * tie.Value * other < 0)
                : 0;

        private Dictionary<string, int> Of(string actor)
        {
            if (!_neighbours.TryGetValue(actor, out var ties))
            {
                _neighbours[actor] = ties = new Dictionary<string, int>(StringComparer.Ordinal);
            }

            return ties;
        }
    }
}
