using Entente.Systems.Balance;

namespace Entente.Systems.Course;

/// <summary>Gives the blocs of successive networks numbers that stay: a bloc keeps the number of the earlier bloc it is most like.</summary>
/// <remarks>
/// Likeness is Jaccard's: members that both have, as a share of those that either has, as Greene, Doyle and Cunningham (2010). Pairs are taken by falling likeness, equal ones
/// by number, each bloc once (they let several keep one); a bloc that shares no member gets a new number.
/// </remarks>
public sealed class BlocTracker
{
    private Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _next = 1;

    /// <summary>The number of each bloc, from 1, by bloc of the partition.</summary>
    public IReadOnlyList<int> Follow(SignedNetwork network, BlocPartition blocs)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(blocs);
        int[] given = new int[blocs.Count];
        var taken = new HashSet<int>();
        var before = _numbers.Values.CountBy(number => number).ToDictionary();
        var now = blocs.Membership.CountBy(bloc => bloc).ToDictionary();
        var shared = Enumerable.Range(0, network.NodeCount).Where(node => _numbers.ContainsKey(network.Names[node]))
            .GroupBy(node => (Bloc: blocs.Membership[node], Number: _numbers[network.Names[node]]))
            .OrderByDescending(group => (double)group.Count() / (before[group.Key.Number] + now[group.Key.Bloc] - group.Count())).ThenBy(group => group.Key.Number).ThenBy(group => group.Key.Bloc);
        foreach (var (bloc, number) in shared.Select(group => group.Key))
        {
            if (given[bloc] == 0 && taken.Add(number))
            {
                given[bloc] = number;
            }
        }

        for (int bloc = 0; bloc < given.Length; bloc++)
        {
            given[bloc] = given[bloc] == 0 ? _next++ : given[bloc];
        }

        _numbers = Enumerable.Range(0, network.NodeCount).ToDictionary(node => network.Names[node], node => given[blocs.Membership[node]], StringComparer.Ordinal);
        return given;
    }
}
