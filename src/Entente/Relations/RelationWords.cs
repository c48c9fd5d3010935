using System.Globalization;
using Entente.Vocabularies;

namespace Entente.Relations;

/// <summary>Says in a few sentences what moved in a relation, when, and how surely.</summary>
public static class RelationWords
{
    private const int MostTurns = 2;
    private const int FewSources = 3;

    /// <summary>Two to five sentences.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="nameOf">The name to print for an id.</param>
    public static IReadOnlyList<string> Of(Relation relation, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(nameOf);
        DyadParties parties = relation.Request.Parties;
        return [Volume(relation, $"{nameOf(parties.First)} and {nameOf(parties.Second)}"), .. Common(relation.Series), .. Undated(relation), .. Turns(relation), Level(relation), .. Reservation(relation)];
    }

    /// <summary>One sentence on a comparison.</summary>
    /// <param name="difference">It.</param>
    /// <param name="bin">What a bin is called.</param>
    public static string Of(RelationDifference difference, BinLength bin)
    {
        ArgumentNullException.ThrowIfNull(difference);
        string each = RecordName.Of(bin);
        string overlap = difference.SharedDays > 0 ? $" The two share {Count(difference.SharedDays, "day")}, which count on both sides." : "";
        return $"{difference.First} against {difference.Second}: {One(RelationAxis.Cooperation)}, {One(RelationAxis.Conflict)}.{overlap}";

        string One(RelationAxis axis)
        {
            if (difference.On(axis) is not { } size)
            {
                return $"{RecordName.Of(axis)} cannot be compared without coverage on both sides";
            }

            string what = $"{RecordName.Of(axis)} {(size.Value >= 0 ? "+" : "")}{Print(size.Value)} points a {each}{Banded(size)}";
            return size.IsSure ? what : what + ", which may be chance";
        }
    }

    private static string Volume(Relation relation, string pair)
    {
        DyadSeries series = relation.Series;
        BinLength length = relation.Request.Bin;
        int reports = series.InWindow.Sum(found => found.ReportCount);
        int documents = series.InWindow.SelectMany(found => found.Documents).Distinct(StringComparer.Ordinal).Count();
        string from = BinName.Of(series.Bins[0], length);
        string to = BinName.Of(series.Bins[series.Bins.Count - 1], length);
        int events = series.InWindow.Sum(found => found.Occurrences);
        string means = series.MeanFlow(RelationAxis.Cooperation, 0, series.Bins.Count) is { } cooperation && series.MeanFlow(RelationAxis.Conflict, 0, series.Bins.Count) is { } conflict
            ? $"{Print(cooperation)} points of cooperation and {Print(conflict)} of conflict a {RecordName.Of(length)}, over {Count(series.Covered, RecordName.Of(length))} with coverage out of {series.Bins.Count}"
            : $"no {RecordName.Of(length)} of {series.Bins.Count} has coverage, as nothing is dated closely enough for one";
        return $"From {from} to {to} {Count(events, "event")} between {pair} {(events == 1 ? "is" : "are")} told, in {Count(reports, "report")} of {Count(documents, "document")} from "
            + $"{Count(Sources(series), "source")}: {means}.";
    }

    private static IEnumerable<string> Common(DyadSeries series)
    {
        RelationEvent[] common = [.. series.InWindow.Where(found => found.IsCommon)];
        if (common.Length > 0)
        {
            string lists = string.Join(", ", common.SelectMany(found => found.Reports).Select(report => report.Dataset).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            yield return $"Of these {Count(common.Length, "event")} {(common.Length == 1 ? "is" : "are")} told both by documents and by rows of {lists}, and {(common.Length == 1 ? "counts" : "count")} once.";
        }
    }

    private static IEnumerable<string> Undated(Relation relation)
    {
        int undated = relation.Series.Events.Count(found => found.Days is null);
        if (undated > 0)
        {
            string what = undated == 1 ? "One more event counts for nothing here, since nothing dates it" : $"{undated} more events count for nothing here, since nothing dates them";
            yield return $"{what} to a year or closer.";
        }
    }

    private static IEnumerable<string> Turns(Relation relation)
    {
        if (relation.TurningPoints.Count == 0)
        {
            string length = RecordName.Of(relation.Request.Bin);
            return relation.Series.Covered < 2 * Pelt.LeastSegment
                ? [$"That is too few {length}s with coverage to tell whether it turned."]
                : [$"Neither axis turned by more than its {length}s differ anyway."];
        }

        return relation.TurningPoints.OrderByDescending(turn => Math.Abs(turn.Size.Value)).Take(MostTurns).OrderBy(turn => turn.Bin).Select(turn =>
            Capital($"{RecordName.Of(turn.Axis)} {(turn.IsRise ? "rose" : "fell")} in {BinName.Of(turn.Days, relation.Request.Bin)} from {Print(turn.Before)} to {Print(turn.After)} points a {RecordName.Of(relation.Request.Bin)} "
                + $"{(turn.Support is { } support ? $"(change {Band(turn.Size)}), which {Percent(support)} of resamplings find there{(turn.Size.IsSure ? "" : ", but it may be chance")}" : "by the sums alone, without resamplings to say how surely")}."));
    }

    private static string Level(Relation relation)
    {
        if (relation.Series.Points.LastOrDefault(point => point.IsCovered) is not { } last)
        {
            return "Without coverage nothing can be said of how it stands.";
        }

        return $"At the end of {BinName.Of(last.Days, relation.Request.Bin)} {Print(last.Cooperation.Level.Value)} points of cooperation are remembered{Banded(last.Cooperation.Level)} "
            + $"and {Print(last.Conflict.Level.Value)} of conflict{Banded(last.Conflict.Level)}, an act counting half after {Print(relation.Request.Options.HalfLife)} days.";
    }

    private static IEnumerable<string> Reservation(Relation relation) => Sources(relation.Series) < FewSources
        ? ["So few sources cannot show how much another would change."]
        : [];

    private static int Sources(DyadSeries series) =>
        series.InWindow.SelectMany(found => found.Reports).Select(report => report.Outlet).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static string Banded(Estimate size) => size.HasBand ? $" ({Band(size)})" : "";

    private static string Band(Estimate size) => $"90 % band {Print(size.Low)} to {Print(size.High)}";

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static string Percent(double share) => $"{Math.Round(100 * share)} %";

    private static string Print(double number) => number.ToString(Math.Abs(number) >= 10 ? "0" : "0.#", CultureInfo.InvariantCulture) is "-0" ? "0" : number.ToString(Math.Abs(number) >= 10 ? "0" : "0.#", CultureInfo.InvariantCulture);

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
