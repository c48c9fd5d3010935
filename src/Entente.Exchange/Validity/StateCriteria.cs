using Entente.Actors;

namespace Entente.Exchange.Validity;

/// <summary>What others say of pairs of states: disputes, rivalries, alliances, distance of their votes.</summary>
public sealed class StateCriteria
{
    private const int FirstDisputeYear = 2001;
    private const int RivalryYear = 2010;
    private const int FirstSession = 1945;

    private readonly HashSet<(string, string)> _disputes;
    private readonly HashSet<(string, string)> _rivalries;
    private readonly HashSet<(string, string)> _alliances;
    private readonly Dictionary<string, double> _idealPoints;

    private StateCriteria(
        HashSet<(string, string)> disputes, HashSet<(string, string)> rivalries, HashSet<(string, string)> alliances, Dictionary<string, double> idealPoints)
    {
        _disputes = disputes;
        _rivalries = rivalries;
        _alliances = alliances;
        _idealPoints = idealPoints;
    }

    /// <summary>Reads the lists of a folder as they are published; the numbers of the Correlates of War become ids of the catalogue.</summary>
    /// <param name="folder">Holds cow_states.csv, gml_mid_ddydisps.csv.gz, td_rivalries.csv, atop_alliance_1945on.csv.gz and un_idealpoints_1946_2020.csv.gz.</param>
    /// <param name="catalogue">Knows states by name.</param>
    /// <param name="year">The year of alliances and votes.</param>
    public static StateCriteria Read(string folder, ActorCatalogue catalogue, int year)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ListRow[] votes = [.. ListRow.Read(Path.Combine(folder, "un_idealpoints_1946_2020.csv.gz")).Where(row => row.Number("session") + FirstSession == year)];
        Dictionary<string, string> states = StatesOf(folder, catalogue, votes);
        return new StateCriteria(
            Pairs("gml_mid_ddydisps.csv.gz", row => row.Number("year") >= FirstDisputeYear && row.Number("year") <= year),
            Pairs("td_rivalries.csv", row => row.Number("endyear") >= RivalryYear),
            Pairs("atop_alliance_1945on.csv.gz", row => (int)row.Number("year") == year && row["atop_defense"] == "1"),
            votes.Where(row => states.ContainsKey(row["ccode"])).ToDictionary(row => states[row["ccode"]], row => row.Number("IdealPoint"), StringComparer.Ordinal));

        HashSet<(string, string)> Pairs(string file, Func<ListRow, bool> holds) =>
        [
            .. ListRow.Read(Path.Combine(folder, file)).Where(row => states.ContainsKey(row["ccode1"]) && states.ContainsKey(row["ccode2"]) && holds(row))
                .Select(row => Ordered(states[row["ccode1"]], states[row["ccode2"]])),
        ];
    }

    /// <summary>Whether they had a militarized dispute from 2001 on, as far as the list goes.</summary>
    public bool HadDispute(DyadYear pair) => _disputes.Contains(KeyOf(pair));

    /// <summary>Whether they were strategic rivals when the list ends, in 2010.</summary>
    public bool AreRivals(DyadYear pair) => _rivalries.Contains(KeyOf(pair));

    /// <summary>Whether one is bound to defend the other.</summary>
    public bool AreAllies(DyadYear pair) => _alliances.Contains(KeyOf(pair));

    /// <summary>Distance of their ideal points in the General Assembly (Bailey, Strezhnev and Voeten 2017); null when one did not vote.</summary>
    public double? VotingDistance(DyadYear pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return _idealPoints.TryGetValue(pair.First, out double one) && _idealPoints.TryGetValue(pair.Second, out double other) ? Math.Abs(one - other) : null;
    }

    /// <summary>Two ids in the order of the alphabet.</summary>
    public static (string First, string Second) Ordered(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    // The list of votes has codes of ISO beside the numbers; the few states outside the United Nations are found by name.
    private static Dictionary<string, string> StatesOf(string folder, ActorCatalogue catalogue, IReadOnlyList<ListRow> votes)
    {
        var states = votes.Where(row => catalogue.Find(row["iso3c"]) is { Kind: ActorKind.State }).ToDictionary(row => row["ccode"], row => row["iso3c"], StringComparer.Ordinal);
        var known = states.Values.ToHashSet(StringComparer.Ordinal);
        foreach (ListRow row in ListRow.Read(Path.Combine(folder, "cow_states.csv")))
        {
            if (!states.ContainsKey(row["ccode"]) && catalogue.Find(row["statenme"]) is { Kind: ActorKind.State } state && known.Add(state.Id))
            {
                states[row["ccode"]] = state.Id;
            }
        }

        return states;
    }

    private static (string, string) KeyOf(DyadYear pair) => (pair.First, pair.Second);
}
