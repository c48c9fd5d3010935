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
        Dictionary<DyadParties, int> old = SignsOf(before);
        Dictionary<DyadParties, int> now = SignsOf(after);
        DyadParties[] changed = [.. old.Keys.Union(now.Keys).Where(pair => old.GetValueOrDefault(pair) != now.GetValueOrDefault(pair))];
        if (changed.Length == 0)
        {
            return [];
        }

        var oldTies = new TriangleCount(old);
        var newTies = new TriangleCount(now);
        return
        [
            .. changed.OrderBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal)
                .Select(pair => new TieChange(pair, old.GetValueOrDefault(pair), now.GetValueOrDefault(pair), oldTies.UnbalancedWith(pair), newTies.UnbalancedWith(pair))),
        ];
    }

    private static Dictionary<DyadParties, int> SignsOf(SystemSnapshot snapshot) => snapshot.Signed.ToDictionary(tie => tie.Parties, tie => tie.Value);

    private sealed class TriangleCount
    {
        private readonly Dictionary<string, Dictionary<string, int>> _neighbours = new(StringComparer.Ordinal);

        public TriangleCount(Dictionary<DyadParties, int> signs)
        {
            foreach ((DyadParties pair, int sign) in signs)
            {
                Of(pair.First)[pair.Second] = sign;
                Of(pair.Second)[pair.First] = sign;
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
