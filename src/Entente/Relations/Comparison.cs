using Entente.Evidence;
using Entente.Problems;
using NodaTime;

namespace Entente.Relations;

/// <summary>A relation with what it was compared with: another one, another period, and its sources with one another.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Differences">The comparisons, all from the same draws of documents.</param>
public sealed record Comparison(Relation Relation, IReadOnlyList<RelationDifference> Differences)
{
    private const int ComparedParts = 4;

    /// <summary>Measures and compares.</summary>
    /// <param name="material">What is told of the relation.</param>
    /// <param name="request">What is asked of it.</param>
    /// <param name="other">What is told of the relation to compare with, if any.</param>
    /// <param name="otherParties">Whose that is.</param>
    /// <param name="period">The period to compare the window with, if any.</param>
    /// <returns>The comparison, or EN0501 or EN0502 of the relation, the other or the period.</returns>
    public static Outcome<Comparison> Of(
        DyadMaterial material, RelationRequest request, DyadMaterial? other, DyadParties? otherParties, (LocalDate From, LocalDate To)? period)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(request);
        Resampling resampling = RelationBuilder.ResamplingOf(other is null ? [material] : [material, other], request.Options);
        Outcome<Relation> relation = RelationBuilder.Build(material, request, resampling);
        if (!relation.Succeeded)
        {
            return relation.Problem;
        }

        DayRange window = relation.Value.Series.Bins.Window;
        RelationRequest plain = request with { Split = RelationSplit.None };
        var differences = new List<RelationDifference>();
        if (other is not null && otherParties is not null)
        {
            RelationRequest same = plain with { Parties = otherParties, From = ReportDays.DayOf(window.First), To = ReportDays.DayOf(window.Last) };
            if (Add(RelationBuilder.Build(other, same, resampling), NameOf(request.Parties), NameOf(otherParties)) is { } problem)
            {
                return problem;
            }
        }

        if (period is { } given)
        {
            Outcome<Relation> then = RelationBuilder.Build(material, plain with { From = given.From, To = given.To }, resampling);
            // Named by the days that were compared, which are whole bins.
            DayRange days = then.Succeeded ? then.Value.Series.Bins.Window : window;
            if (Add(then, NameOf(window), NameOf(days)) is { } missing)
            {
                return missing;
            }

            differences[^1] = differences[^1] with { SharedDays = window.Shared(days) };
        }

        differences.AddRange(BetweenParts(relation.Value));
        return new Comparison(relation.Value, differences);

        Problem? Add(Outcome<Relation> found, string first, string second)
        {
            if (found.Succeeded)
            {
                differences.Add(RelationDifference.Of(first, relation.Value.Series, second, found.Value.Series));
            }

            return found.Problem;
        }
    }

    private static IEnumerable<RelationDifference> BetweenParts(Relation relation) =>
        relation.Parts.Skip(1).Take(ComparedParts).Select(part => RelationDifference.Of(relation.Parts[0].Name, relation.Parts[0].Series, part.Name, part.Series));

    private static string NameOf(DyadParties parties) => $"{parties.First} and {parties.Second}";

    private static string NameOf(DayRange days) => $"{BinName.Day(days.First)} to {BinName.Day(days.Last)}";
}
