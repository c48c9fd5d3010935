using Entente.Events;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Pages.Relations;

/// <summary>What is asked of all dyads in an address.</summary>
/// <param name="Filter">Which events are summed, by which bins.</param>
/// <param name="Scale">What acts are scored on.</param>
/// <param name="Tie">The kind of tie: "all", a quad class, or "cooperation" or "conflict".</param>
/// <param name="Sort">"volume", "change" or "name".</param>
/// <param name="Show">What cells show: "net", "cooperation", "conflict" or "events".</param>
/// <param name="Page">The page of the list, from 1.</param>
public sealed record DyadsAsked(DyadCourseFilter Filter, ScaleKind Scale, string Tie, string Sort, string Show, int Page)
{
    /// <summary>The kinds of tie that can be asked for.</summary>
    public static IReadOnlyList<string> Ties { get; } =
        ["all", "cooperation", "conflict", "verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"];

    /// <summary>What cells can show.</summary>
    public static IReadOnlyList<string> Shows { get; } = ["net", "cooperation", "conflict", "events"];

    /// <summary>Reads a request.</summary>
    /// <param name="question">The request.</param>
    /// <param name="party">Name of the parameter that names a party.</param>
    /// <param name="fallback">The bin when none is asked for; null for one that fits.</param>
    /// <returns>It, or EN0202 of the party, or EN0001 of another value.</returns>
    internal static Outcome<DyadsAsked> Read(PageQuestion question, string party, BinLength? fallback)
    {
        var values = new QueryValues(question);
        string tie = values.Word("tie", [.. Ties]);
        var filter = new DyadCourseFilter
        {
            Party = values.Actor(party),
            From = values.Day("from", last: false),
            To = values.Day("to", last: true),
            Bin = question.Query("bin") is null ? fallback : values.Member("bin", BinLength.Month, BinLength.Month, BinLength.Quarter, BinLength.Year),
            Counts = RelationAsked.Counts(values, question),
            Quads = [.. QuadsOf(tie)],
            Origin = values.Member("origin", EventOrigin.All),
        };
        var asked = new DyadsAsked(filter, values.Member("scale", ScaleKind.Plover), tie, values.Word("sort", "volume", "change", "name"), values.Word("show", [.. Shows]), values.Page());
        return values.Problem is { } problem ? problem
            : filter is { From: { } from, To: { } to } && to < from ? ProblemCatalogue.UnusableArgument.For($"from={question.Query("from")}", $"the period ends before it, with to={question.Query("to")}")
            : asked;
    }

    private static IEnumerable<QuadClass> QuadsOf(string tie) => Enum.GetValues<QuadClass>().Where(quad =>
        tie != "all" && Vocabularies.RecordName.Of(quad) is var name && (name == tie || name.EndsWith("-" + tie, StringComparison.Ordinal)));
}
