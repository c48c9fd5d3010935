using Entente.Actors;
using Entente.Events.Plover;
using Entente.Exchange.Cameo;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Exchange.Validity;

/// <summary>How a figure agrees with what others say of the same pairs.</summary>
/// <param name="Criterion">What others say.</param>
/// <param name="Least">Least number of events of the pairs that were taken.</param>
/// <param name="Pairs">How many pairs.</param>
/// <param name="Positives">How many of them the criterion holds for; null where it is a figure.</param>
/// <param name="Conflict">By flow of conflict: area under the curve, or Spearman's correlation where the criterion is a figure.</param>
/// <param name="Cooperation">By flow of cooperation.</param>
/// <param name="ConflictShare">By conflict's share of both.</param>
/// <param name="Volume">By the number of events: the baseline that measures attention alone.</param>
public sealed record ValidityRow(string Criterion, int Least, int Pairs, int? Positives, double? Conflict, double? Cooperation, double? ConflictShare, double? Volume);

/// <summary>Validity of the two axes: whether pairs of states that events call hostile or friendly are those that others call so.</summary>
public static class ValiditySuite
{
    private static readonly int[] s_leastEvents = [1, 10];

    private static readonly string[] s_files =
    [
        "icews_goldstein.csv", "cow_states.csv", "gml_mid_ddydisps.csv.gz", "td_rivalries.csv", "atop_alliance_1945on.csv.gz", "un_idealpoints_1946_2020.csv.gz",
        "icews14/entity2id.txt", "icews14/relation2id.txt", "icews14/train.txt.gz", "icews14/valid.txt",
    ];

    /// <summary>Measures against the lists of a folder.</summary>
    /// <returns>A row a criterion, once for all pairs and once for those with ten events and more; or EN0101 with the file that is missing.</returns>
    public static Outcome<IReadOnlyList<ValidityRow>> Score(string folder, ActorCatalogue catalogue, DataFolder data)
    {
        if (s_files.FirstOrDefault(file => !File.Exists(Path.Combine(folder, file))) is { } missing)
        {
            return ProblemCatalogue.PathMissing.For(Path.Combine(folder, missing), available: "a folder with " + string.Join(", ", s_files));
        }

        Outcome<CameoScheme> cameo = CameoScheme.Load(data);
        Outcome<PloverScheme> plover = PloverScheme.Load(data);
        if ((cameo.Problem ?? plover.Problem) is { } problem)
        {
            return problem;
        }

        IReadOnlyList<DyadYear> pairs = Icews14List.Read(folder, catalogue, cameo.Value, plover.Value);
        StateCriteria criteria = StateCriteria.Read(folder, catalogue, Icews14List.Year);
        return s_leastEvents.SelectMany(least => Rows([.. pairs.Where(pair => pair.Events >= least)], criteria, least)).ToList();
    }

    private static IEnumerable<ValidityRow> Rows(DyadYear[] pairs, StateCriteria criteria, int least) =>
    [
        Areas("militarized disputes", pairs, criteria.HadDispute, least),
        Areas("rivalries", pairs, criteria.AreRivals, least),
        Areas("defence pacts", pairs, criteria.AreAllies, least),
        Correlations("distance of UN votes", [.. pairs.Where(pair => criteria.VotingDistance(pair) is not null)], pair => criteria.VotingDistance(pair)!.Value, least),
    ];

    private static ValidityRow Areas(string criterion, DyadYear[] pairs, Func<DyadYear, bool> holds, int least)
    {
        return new(criterion, least, pairs.Length, pairs.Count(holds), By(pair => pair.Conflict), By(pair => pair.Cooperation), By(pair => pair.ConflictShare), By(pair => pair.Events));

        double? By(Func<DyadYear, double> figure) => RankMeasures.AreaUnderCurve([.. pairs.Select(pair => (figure(pair), holds(pair)))]);
    }

    private static ValidityRow Correlations(string criterion, DyadYear[] pairs, Func<DyadYear, double> other, int least)
    {
        return new(criterion, least, pairs.Length, null, By(pair => pair.Conflict), By(pair => pair.Cooperation), By(pair => pair.ConflictShare), By(pair => pair.Events));

        double? By(Func<DyadYear, double> figure) => RankMeasures.Correlation([.. pairs.Select(pair => (figure(pair), other(pair)))]);
    }
}
