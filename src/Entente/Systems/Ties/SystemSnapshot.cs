using Entente.Problems;
using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>A system in a window.</summary>
public sealed class SystemSnapshot
{
    // Made when it is asked for: the snapshots of a course are made one after another, and their networks side by side.
    private readonly Lazy<SignedNetwork?> _network;

    internal SystemSnapshot(DayRange window, IReadOnlyList<SystemTie> ties)
    {
        (Window, Ties) = (window, ties);
        _network = new(() => Signed.Any() ? SignedNetwork.Create([.. Signed.Select(tie => new SignedEdge(tie.Parties.First, tie.Parties.Second, tie.Value))]).Value : null);
    }

    /// <summary>Its days; it stands for the last.</summary>
    public DayRange Window { get; }

    /// <summary>Every dyad of which something is told in the window, in ordinal order of the parties.</summary>
    public IReadOnlyList<SystemTie> Ties { get; }

    /// <summary>Those with a sign.</summary>
    public IEnumerable<SystemTie> Signed => Ties.Where(tie => tie.Value != 0);

    /// <summary>The network of those with a sign; null when there is none.</summary>
    public SignedNetwork? Network => _network.Value;

    /// <summary>The tie of two actors, in whichever order; null when nothing is told of them.</summary>
    public SystemTie? Between(string one, string other)
    {
        DyadParties wanted = string.CompareOrdinal(one, other) < 0 ? new(one, other) : new(other, one);
        (int low, int high) = (0, Ties.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(Ties[middle].Parties.First, wanted.First);
            order = order != 0 ? order : string.CompareOrdinal(Ties[middle].Parties.Second, wanted.Second);
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < Ties.Count && Ties[low].Parties == wanted ? Ties[low] : null;
    }
}
